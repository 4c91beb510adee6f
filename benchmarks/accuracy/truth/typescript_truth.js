// Prints the definitions of JavaScript and TypeScript sources as TypeScript's parser sees them, a line
// of JSON for each source.
//
//     node typescript_truth.js FOLDER_OF_THE_PACKAGE < LIST_OF_PATHS
//
// A definition is [name, line, group, kind, parent, end line]; see python_truth.py. Accepted are names
// that may be told or not: functions that are assigned to members or are values of objects.
"use strict";

const fs = require("fs");
const path = require("path");
const ts = require(path.resolve(process.argv[2]));

const { SyntaxKind: kinds } = ts;
const TYPES = new Map([
  [kinds.ClassDeclaration, "class"],
  [kinds.InterfaceDeclaration, "interface"],
  [kinds.TypeAliasDeclaration, "type"],
  [kinds.EnumDeclaration, "enum"],
]);
const MEMBERS = new Map([
  [kinds.MethodDeclaration, "method"],
  [kinds.MethodSignature, "method"],
  [kinds.GetAccessor, "property"],
  [kinds.SetAccessor, "property"],
]);

function isFunction(node) {
  return node !== undefined && (ts.isArrowFunction(node) || ts.isFunctionExpression(node));
}

function isRequired(node) {
  if (node && (ts.isAwaitExpression(node) || ts.isAsExpression(node))) return isRequired(node.expression);
  if (node && ts.isPropertyAccessExpression(node)) return isRequired(node.expression);
  if (!node || !ts.isCallExpression(node)) return false;
  const callee = node.expression;
  if (ts.isIdentifier(callee) && callee.text === "require") return true;
  return callee.kind === kinds.ImportKeyword || isRequired(callee);
}

class Gatherer {
  constructor(file) {
    this.file = file;
    this.definitions = [];
    this.accepted = [];
  }

  line(at) {
    return this.file.getLineAndCharacterOfPosition(at).line + 1;
  }

  text(name) {
    if (ts.isStringLiteral(name) || ts.isNoSubstitutionTemplateLiteral(name)) {
      return name.getText(this.file).slice(1, -1);
    }
    return name.getText(this.file);
  }

  add(name, group, kind, node, scope) {
    const row = [this.text(name), this.line(name.getStart(this.file)), group, kind];
    this.definitions.push([...row, scope.join("."), this.line(node.getEnd())]);
  }

  accept(name) {
    this.accepted.push([this.text(name), this.line(name.getStart(this.file))]);
  }

  walk(node, scope, place) {
    const inner = this.visit(node, scope, place);
    ts.forEachChild(node, (child) => this.walk(child, inner.scope, inner.place));
  }

  visit(node, scope, place) {
    if (TYPES.has(node.kind)) return this.visitType(node, scope);
    if (ts.isClassExpression(node) && node.name) {
      this.accept(node.name);
      return { scope: [...scope, this.text(node.name)], place: "inside" };
    }
    if (ts.isFunctionExpression(node) && node.name) this.accept(node.name);
    if (ts.isFunctionDeclaration(node)) return this.visitFunction(node, scope);
    if (MEMBERS.has(node.kind)) return this.visitMember(node, scope);
    if (ts.isConstructorDeclaration(node)) return this.visitConstructor(node, scope);
    if (ts.isModuleDeclaration(node)) return this.visitModule(node, scope);
    if (ts.isVariableDeclaration(node)) return this.visitVariable(node, scope, place);
    if (ts.isPropertyDeclaration(node)) return this.visitProperty(node, scope);
    if (ts.isPropertySignature(node)) {
      const isNamed = ts.isInterfaceDeclaration(node.parent) || ts.isTypeAliasDeclaration(node.parent.parent);
      if (isNamed) this.add(node.name, "other", "field", node, scope);
      else this.accept(node.name);
    }
    if (ts.isEnumMember(node)) this.add(node.name, "other", "constant", node, scope);
    if (ts.isParameter(node) && ts.isParameterPropertyDeclaration(node, node.parent)) {
      this.add(node.name, "other", "field", node, scope.slice(0, -1));
    }
    if (ts.isPropertyAssignment(node) && isFunction(node.initializer)) this.accept(node.name);
    if (ts.isBinaryExpression(node) && node.operatorToken.kind === kinds.EqualsToken) this.visitAssigned(node);
    if (ts.isConstructSignatureDeclaration(node)) this.accepted.push(["new", this.line(node.getStart(this.file))]);
    if (ts.isExportAssignment(node)) {
      this.accepted.push(["default", this.line(node.getStart(this.file))]);
    }
    if (ts.isSourceFile(node)) return { scope, place: "top" };
    if (ts.isBlock(node) || isFunction(node)) return { scope, place: "inside" };
    return { scope, place };
  }

  visitType(node, scope) {
    if (!node.name) {
      this.accepted.push(["default", this.line(node.getStart(this.file))]);
      return { scope: [...scope, "default"], place: "inside" };
    }
    this.add(node.name, "type", TYPES.get(node.kind), node, scope);
    return { scope: [...scope, this.text(node.name)], place: "inside" };
  }

  visitFunction(node, scope) {
    if (!node.name) {
      this.accepted.push(["default", this.line(node.getStart(this.file))]);
      return { scope: [...scope, "default"], place: "inside" };
    }
    this.add(node.name, "function", "function", node, scope);
    return { scope: [...scope, this.text(node.name)], place: "inside" };
  }

  visitMember(node, scope) {
    const isLoose = ts.isTypeLiteralNode(node.parent) && !ts.isTypeAliasDeclaration(node.parent.parent);
    if (isLoose) this.accept(node.name);
    else this.add(node.name, "function", MEMBERS.get(node.kind), node, scope);
    return { scope: [...scope, this.text(node.name)], place: "inside" };
  }

  visitConstructor(node, scope) {
    const at = node.getChildren(this.file).find((one) => one.kind === kinds.ConstructorKeyword) || node;
    const row = ["constructor", this.line(at.getStart(this.file)), "function", "constructor"];
    this.definitions.push([...row, scope.join("."), this.line(node.getEnd())]);
    return { scope: [...scope, "constructor"], place: "inside" };
  }

  visitModule(node, scope) {
    const isGlobal = (node.flags & ts.NodeFlags.GlobalAugmentation) !== 0;
    if (isGlobal) return { scope, place: "top" };
    const isInner = ts.isModuleDeclaration(node.parent);
    const isOuter = node.body !== undefined && ts.isModuleDeclaration(node.body);
    // `namespace a.b {}` is one definition for some and two for others.
    if (isInner || isOuter) {
      this.accept(node.name);
      this.accepted.push([this.dotted(node), this.line(node.name.getStart(this.file))]);
    } else this.add(node.name, "other", "namespace", node, scope);
    return { scope: [...scope, this.text(node.name)], place: "top" };
  }

  dotted(node) {
    const names = [this.text(node.name)];
    for (let one = node.body; one && ts.isModuleDeclaration(one); one = one.body) names.push(this.text(one.name));
    return names.join(".");
  }

  visitVariable(node, scope, place) {
    const value = node.initializer;
    if (ts.isIdentifier(node.name) && isFunction(value)) {
      this.add(node.name, "function", "function", node, scope);
      return { scope: [...scope, this.text(node.name)], place: "inside" };
    }
    if (ts.isIdentifier(node.name) && value && ts.isClassExpression(value)) {
      this.add(node.name, "type", "class", node, scope);
      return { scope: [...scope, this.text(node.name)], place: "inside" };
    }
    if (place === "top" && this.isAtTop(node)) this.bind(node.name, node, scope, isRequired(value));
    if (value && ts.isObjectLiteralExpression(value) && ts.isIdentifier(node.name)) {
      return { scope: [...scope, this.text(node.name)], place };
    }
    return { scope, place };
  }

  isAtTop(node) {
    const statement = node.parent.parent;
    if (!ts.isVariableStatement(statement)) return false;
    return ts.isSourceFile(statement.parent) || ts.isModuleBlock(statement.parent);
  }

  bind(name, node, scope, isImported) {
    if (ts.isIdentifier(name)) {
      if (isImported) this.accept(name);
      else this.add(name, "other", "variable", node, scope);
      return;
    }
    for (const one of name.elements) {
      if (!ts.isOmittedExpression(one)) this.bind(one.name, node, scope, isImported);
    }
  }

  visitProperty(node, scope) {
    if (isFunction(node.initializer)) {
      this.add(node.name, "function", "method", node, scope);
      return { scope: [...scope, this.text(node.name)], place: "inside" };
    }
    this.add(node.name, "other", "field", node, scope);
    return { scope, place: "inside" };
  }

  visitAssigned(node) {
    const left = node.left;
    if (ts.isPropertyAccessExpression(left)) {
      this.accept(left.name);
      this.accepted.push([left.getText(this.file), this.line(left.getStart(this.file))]);
    }
  }
}

function scriptKind(file) {
  const ends = [[".tsx", 4], [".ts", 3], [".mts", 3], [".cts", 3], [".jsx", 2]];
  const known = ends.find(([end]) => file.endsWith(end));
  return known ? known[1] : 1;
}

function readSource(file) {
  const text = fs.readFileSync(file, "utf8");
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, scriptKind(file));
  if (tree.parseDiagnostics.length > 0) return { path: file, ok: false };
  const gatherer = new Gatherer(tree);
  gatherer.walk(tree, [], "top");
  return { path: file, ok: true, definitions: gatherer.definitions, accepted: gatherer.accepted };
}

for (const file of fs.readFileSync(0, "utf8").split("\n").filter(Boolean)) {
  process.stdout.write(JSON.stringify(readSource(file)) + "\n");
}
