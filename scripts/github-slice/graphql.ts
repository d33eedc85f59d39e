import {
  type DefinitionNode,
  type FieldDefinitionNode,
  Kind,
  parse,
  print,
  type TypeNode,
  visit,
} from 'graphql';

/**
 * Some types of a GraphQL schema, with the fields that have one of these types or a scalar type,
 * without descriptions.
 */
export function sliceSchema(text: string, typeNames: readonly string[]): string {
  const { definitions } = parse(text);
  const scalars = definitions
    .filter(({ kind }) => kind === Kind.SCALAR_TYPE_DEFINITION)
    .map(getName);
  const known = new Set([...typeNames, ...scalars, 'Boolean', 'Float', 'ID', 'Int', 'String']);
  const missing = typeNames.filter(
    (name) => !definitions.some((definition) => getName(definition) === name),
  );
  if (missing.length > 0) throw new Error(`no such type: ${missing.join(', ')}`);
  return definitions
    .filter((definition) => known.has(getName(definition)))
    .map((definition) => print(slice(definition, known)))
    .join('\n\n');
}

const getName = (definition: DefinitionNode): string =>
  'name' in definition && definition.name !== undefined ? definition.name.value : '';

function slice(definition: DefinitionNode, known: ReadonlySet<string>): DefinitionNode {
  const isKnown = ({ type }: { readonly type: TypeNode }): boolean => known.has(getNamedType(type));
  const withoutProse = visit(definition, {
    enter: (node) =>
      'description' in node && node.description ? { ...node, description: undefined } : undefined,
    Directive: () => null,
  });
  if (withoutProse.kind === Kind.UNION_TYPE_DEFINITION) {
    return {
      ...withoutProse,
      types: (withoutProse.types ?? []).filter(({ name }) => known.has(name.value)),
    };
  }
  if (
    withoutProse.kind !== Kind.OBJECT_TYPE_DEFINITION &&
    withoutProse.kind !== Kind.INTERFACE_TYPE_DEFINITION
  ) {
    return withoutProse;
  }
  const fields = (withoutProse.fields ?? []).filter(isKnown).map((field): FieldDefinitionNode => {
    const given = (field.arguments ?? []).filter(isKnown);
    return { ...field, arguments: given };
  });
  const interfaces = (withoutProse.interfaces ?? []).filter(({ name }) => known.has(name.value));
  return { ...withoutProse, fields, interfaces };
}

function getNamedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : getNamedType(type.type);
}
