import ts from 'typescript';

/** A node, or a part of the text, and what stands there instead. */
export type Edit = readonly [start: number, end: number, after: string];

const otherOperators: Record<string, readonly string[]> = {
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
  '&&': ['||'],
  '||': ['&&'],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '%': ['*'],
  '+=': ['-='],
  '-=': ['+='],
};

/** Methods without which a value goes on as it was. */
const steps = new Set(
  'filter sort toSorted reverse toReversed slice trim trimStart trimEnd toLowerCase toUpperCase normalize'.split(
    ' ',
  ),
);
const otherMethods: Record<string, string> = {
  some: 'every',
  every: 'some',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  min: 'max',
  max: 'min',
};

/** A list of more literals than this is data: whoever changes an entry of a table changes no behaviour. */
const longestList = 3;

/** What may be written instead of a node: the operators of mutation testing. */
export function listEdits(node: ts.Node): Edit[] {
  const [start, end] = [node.getStart(), node.end];
  const whole = (...texts: string[]): Edit[] => texts.map((text) => [start, end, text]);
  if (ts.isBinaryExpression(node)) return editBinary(node);
  if (ts.isIfStatement(node)) return editCondition(node.expression, ['true', 'false']);
  if (ts.isWhileStatement(node)) return editCondition(node.expression, ['false']);
  if (ts.isConditionalExpression(node)) return editCondition(node.condition, ['true', 'false']);
  if (ts.isPrefixUnaryExpression(node)) return editPrefix(node);
  if (ts.isPostfixUnaryExpression(node)) {
    const other = node.operator === ts.SyntaxKind.PlusPlusToken ? '--' : '++';
    return whole(node.operand.getText() + other);
  }
  if (ts.isNumericLiteral(node))
    return isData(node) || isOrder(node) ? [] : whole(String(Number(node.text) + 1));
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) {
    return isData(node) || isName(node) ? [] : whole(node.text === '' ? "'changed'" : "''");
  }
  if (ts.isTemplateExpression(node)) return isName(node) ? [] : whole('``');
  if (node.kind === ts.SyntaxKind.TrueKeyword) return whole('false');
  if (node.kind === ts.SyntaxKind.FalseKeyword) return whole('true');
  if (ts.isArrayLiteralExpression(node)) return node.elements.length > 0 ? whole('[]') : [];
  if (ts.isSpreadElement(node) || ts.isSpreadAssignment(node)) return whole('');
  if (ts.isRegularExpressionLiteral(node)) return editPattern(node);
  if (ts.isCallExpression(node)) return editCall(node);
  if (ts.isPropertyAccessExpression(node) && node.questionDotToken) {
    return [[node.questionDotToken.getStart(), node.questionDotToken.end, '.']];
  }
  if (ts.isExpressionStatement(node)) {
    const { expression } = node;
    const call = ts.isAwaitExpression(expression) ? expression.expression : expression;
    return ts.isCallExpression(call) || ts.isDeleteExpression(call) ? whole(';') : [];
  }
  return [];
}

function editBinary(node: ts.BinaryExpression): Edit[] {
  const { operatorToken: token, left, right } = node;
  if (token.kind === ts.SyntaxKind.QuestionQuestionToken) {
    return [[left.end, right.end, '']];
  }
  const text = token.getText();
  if (text === '+' && [left, right].some(isText)) return [];
  return (otherOperators[text] ?? []).map((other) => [token.getStart(), token.end, other]);
}

/** `"a" + b` joins texts: a difference of texts is no mistake that anybody makes. */
function isText(node: ts.Node): boolean {
  return (
    ts.isStringLiteralLike(node) ||
    ts.isTemplateExpression(node) ||
    (ts.isBinaryExpression(node) && (isText(node.left) || isText(node.right)))
  );
}

function editCondition(node: ts.Expression, others: string[]): Edit[] {
  return others.map((other) => [node.getStart(), node.end, other]);
}

function editPrefix(node: ts.PrefixUnaryExpression): Edit[] {
  const operand = node.operand.getText();
  const after: Partial<Record<ts.PrefixUnaryOperator, string>> = {
    [ts.SyntaxKind.ExclamationToken]: operand,
    [ts.SyntaxKind.MinusToken]: operand,
    [ts.SyntaxKind.PlusPlusToken]: `--${operand}`,
    [ts.SyntaxKind.MinusMinusToken]: `++${operand}`,
  };
  const text = after[node.operator];
  return text === undefined ? [] : [[node.getStart(), node.end, text]];
}

/** A pattern that asks for the start or the end of a text, and then does not. */
function editPattern(node: ts.RegularExpressionLiteral): Edit[] {
  const text = node.getText();
  const end = text.lastIndexOf('/');
  const [body, flags] = [text.slice(1, end), text.slice(end + 1)];
  return [
    ...(body.startsWith('^') && body.length > 1 ? [`/${body.slice(1)}/${flags}`] : []),
    ...(/(?<!\\)\$$/.test(body) && body.length > 1 ? [`/${body.slice(0, -1)}/${flags}`] : []),
    ...(flags.includes('g') ? [`/${body}/${flags.replace('g', '')}`] : []),
    ...(flags.includes('i') ? [`/${body}/${flags.replace('i', '')}`] : []),
  ].map((after) => [node.getStart(), node.end, after]);
}

function editCall(node: ts.CallExpression): Edit[] {
  const called = node.expression;
  if (!ts.isPropertyAccessExpression(called)) return [];
  const name = called.name.text;
  if (steps.has(name)) return [[called.expression.end, node.end, '']];
  const other = otherMethods[name];
  return other ? [[called.name.getStart(), called.name.end, other]] : [];
}

/** Whether a literal is one of many in a table. */
function isData(node: ts.Node): boolean {
  for (let at = node.parent; at; at = at.parent) {
    if (ts.isArrayLiteralExpression(at) && at.elements.length > longestList) return true;
    if (ts.isObjectLiteralExpression(at) && at.properties.length > longestList) {
      if (at.properties.every((property) => isPlain(property))) return true;
    }
    if (ts.isStatement(at)) return false;
  }
  return false;
}

/** `a < b ? -1 : 1` in a comparison by which a list is sorted: of such a number only the sign counts. */
function isOrder(node: ts.NumericLiteral): boolean {
  let at: ts.Node = ts.isPrefixUnaryExpression(node.parent) ? node.parent : node;
  if (node.text === '0' || !ts.isConditionalExpression(at.parent)) return false;
  while (!ts.isArrowFunction(at)) {
    const { parent } = at;
    const isHandedOn =
      ts.isParenthesizedExpression(parent) ||
      (ts.isConditionalExpression(parent) && parent.condition !== at) ||
      (ts.isBinaryExpression(parent) &&
        parent.right === at &&
        parent.operatorToken.kind === ts.SyntaxKind.BarBarToken) ||
      (ts.isArrowFunction(parent) && parent.body === at);
    if (!isHandedOn) return false;
    at = parent;
  }
  const call = at.parent;
  return (
    ts.isCallExpression(call) &&
    ts.isPropertyAccessExpression(call.expression) &&
    /^(?:toSorted|sort)$/.test(call.expression.name.text)
  );
}

function isPlain(property: ts.ObjectLiteralElementLike): boolean {
  return (
    ts.isPropertyAssignment(property) &&
    (ts.isLiteralExpression(property.initializer) ||
      ts.isArrayLiteralExpression(property.initializer))
  );
}

/** Whether a text is the name of something, or what a programmer reads when the program is wrong. */
function isName(node: ts.Node): boolean {
  const { parent } = node;
  if (
    ts.isImportDeclaration(parent) ||
    ts.isExportDeclaration(parent) ||
    ts.isJsxAttribute(parent) ||
    (ts.isPropertyAssignment(parent) && parent.name === node)
  ) {
    return true;
  }
  for (let at = node.parent; at && !ts.isBlock(at); at = at.parent) {
    if (ts.isThrowStatement(at)) return true;
  }
  return false;
}
