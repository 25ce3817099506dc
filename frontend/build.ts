// Bundles the cards into the integration: node build.ts [--check]
//
// The same sources and packages give the same bytes on every machine. --check writes nothing, and
// says whether what is there is what these sources give.
import { build } from "esbuild";
import { readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const target = join(here, "../custom_components/aux_heat/frontend");
const bundle = "aux-heat.js";
const licences = "LICENCES.txt";

const built = await build({
  absWorkingDir: here,
  entryPoints: ["src/main.ts"],
  outfile: join(target, bundle),
  bundle: true,
  format: "esm",
  // As old as the oldest browser that Home Assistant's page itself is made for.
  target: ["es2022"],
  charset: "utf8",
  minify: true,
  legalComments: "none", // They stand in the file beside it.
  metafile: true,
  write: false,
});
const files: Record<string, string> = {
  [bundle]: built.outputFiles[0]?.text ?? "",
  [licences]: await licencesOf(Object.keys(built.metafile.inputs)),
};

let stale = false;
for (const [name, text] of Object.entries(files)) {
  const path = join(target, name);
  if (process.argv.includes("--check")) {
    const there = await readFile(path, "utf8").catch(() => "");
    if (there !== text) {
      console.error(`${name} is not what frontend/ gives: run scripts/build`);
      stale = true;
    }
  } else {
    await writeFile(path, text);
  }
}
process.exitCode = stale ? 1 : 0;

/** Returns what the authors of the bundled packages ask to be told with them. */
async function licencesOf(inputs: string[]): Promise<string> {
  const packages = new Set<string>();
  for (const path of inputs) {
    const found = /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path);
    if (found?.[1]) packages.add(found[1]);
  }
  const parts = [`What ${bundle} has in it, beside this project's own.\n`];
  for (const name of [...packages].sort()) {
    const folder = join(here, "node_modules", name);
    const { version } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
    const text = await readFile(join(folder, "LICENSE"), "utf8");
    parts.push(`${name} ${version}\n\n${text.trim()}\n`);
  }
  return parts.join(`\n${"-".repeat(72)}\n\n`);
}
