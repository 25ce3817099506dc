"""Mutants: small changes of a module's code, each of which a test should notice."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

_COMPARED: Final[dict[type[ast.cmpop], type[ast.cmpop]]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
}
_RECKONED: Final[dict[type[ast.operator], type[ast.operator]]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Div,
    ast.Div: ast.Mult,
    ast.FloorDiv: ast.Div,
}
_CALLED: Final = {"min": "max", "max": "min", "any": "all", "all": "any", "floor": "ceil"}


@dataclass(frozen=True, slots=True)
class Mutant:
    """A change: where, what it is, and how many of its module came before it."""

    module: str
    line: int
    what: str
    number: int


class _Finder(ast.NodeVisitor):
    """Walks through a module; each place that can be changed is offered with what changes it."""

    def __init__(self) -> None:
        self.found: list[tuple[ast.AST, str, Callable[[], None]]] = []

    def _offer(self, node: ast.AST, what: str, change: Callable[[], None]) -> None:
        self.found.append((node, what, change))

    def _replace(self, node: ast.AST, field: str, new: object, what: str) -> None:
        self._offer(node, what, lambda: setattr(node, field, new))

    def visit_Compare(self, node: ast.Compare) -> None:
        for index, op in enumerate(node.ops):
            if (other := _COMPARED.get(type(op))) is not None:
                ops = [*node.ops[:index], other(), *node.ops[index + 1 :]]
                self._replace(node, "ops", ops, f"{type(op).__name__} -> {other.__name__}")
        self.generic_visit(node)

    def visit_BoolOp(self, node: ast.BoolOp) -> None:
        other = ast.Or() if isinstance(node.op, ast.And) else ast.And()
        self._replace(node, "op", other, f"{type(node.op).__name__} -> {type(other).__name__}")
        self.generic_visit(node)

    def visit_BinOp(self, node: ast.BinOp) -> None:
        self._reckon(node)

    def visit_AugAssign(self, node: ast.AugAssign) -> None:
        self._reckon(node)

    def _reckon(self, node: ast.BinOp | ast.AugAssign) -> None:
        if (other := _RECKONED.get(type(node.op))) is not None:
            self._replace(node, "op", other(), f"{type(node.op).__name__} -> {other.__name__}")
        self.generic_visit(node)

    def visit_UnaryOp(self, node: ast.UnaryOp) -> None:
        if isinstance(node.op, ast.Not):
            # Not the other way round, but not at all.
            self._replace(node, "op", ast.UAdd(), "not x -> +x")
        self.generic_visit(node)

    def visit_IfExp(self, node: ast.IfExp) -> None:
        def swap() -> None:
            node.body, node.orelse = node.orelse, node.body

        self._offer(node, "if else swapped", swap)
        self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        if isinstance(node.func, ast.Name) and (other := _CALLED.get(node.func.id)):
            self._replace(node.func, "id", other, f"{node.func.id} -> {other}")
        self.generic_visit(node)

    def visit_Constant(self, node: ast.Constant) -> None:
        value = node.value
        if isinstance(value, bool):
            self._replace(node, "value", not value, f"{value} -> {not value}")
        elif isinstance(value, int):
            self._replace(node, "value", value + 1, f"{value} -> {value + 1}")
        elif isinstance(value, float):
            other = value * 1.5 if value else 1.0
            self._replace(node, "value", other, f"{value} -> {other}")

    def visit_Return(self, node: ast.Return) -> None:
        if node.value is not None and not _is_none(node.value):
            self._replace(node, "value", ast.Constant(None), "return None")
        self.generic_visit(node)

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        # Neither annotations nor decorators: what they say is not done.
        for default in (*node.args.defaults, *node.args.kw_defaults):
            if default is not None:
                self.visit(default)
        self._bodies(node)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        for statement in node.body:
            self.visit(statement)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        if node.value is not None:
            self.visit(node.value)

    def visit_TypeAlias(self, node: ast.TypeAlias) -> None:
        pass

    def visit_If(self, node: ast.If) -> None:
        if isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING":
            return
        self.visit(node.test)
        self._bodies(node)

    def visit_For(self, node: ast.For) -> None:
        self.visit(node.iter)
        self._bodies(node)

    def visit_While(self, node: ast.While) -> None:
        self.visit(node.test)
        self._bodies(node)

    def _bodies(self, node: ast.FunctionDef | ast.If | ast.For | ast.While) -> None:
        for statements in (node.body, getattr(node, "orelse", [])):
            for index, statement in enumerate(statements):
                if isinstance(statement, ast.AugAssign | ast.Assign | ast.Expr | ast.Delete):
                    if isinstance(statement, ast.Expr) and isinstance(
                        statement.value, ast.Constant
                    ):
                        continue  # a docstring
                    self._delete(statements, index)
                self.visit(statement)

    def _delete(self, statements: list[ast.stmt], index: int) -> None:
        statement = statements[index]

        def delete() -> None:
            statements[index] = ast.copy_location(ast.Pass(), statement)

        self._offer(statement, f"without: {ast.unparse(statement)[:60]}", delete)


def _is_none(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value is None


def _found(source: str) -> tuple[ast.Module, list[tuple[ast.AST, str, Callable[[], None]]]]:
    tree, finder = ast.parse(source), _Finder()
    finder.visit(tree)
    return tree, finder.found


def mutants(module: str, source: str) -> Iterator[Mutant]:
    """Yield all mutants of a module."""
    for number, (node, what, _) in enumerate(_found(source)[1]):
        yield Mutant(module, getattr(node, "lineno", 0), what, number)


def mutated(mutant: Mutant, source: str) -> ast.Module:
    """Return the module's code with the change made."""
    tree, found = _found(source)
    found[mutant.number][2]()
    return ast.fix_missing_locations(tree)
