import { castShape, configShape, type Field } from './config-shape.ts';

/** The JSON schema of `antenne.config.json`, for editors: the same description the program checks by. */
export function configSchema(): Readonly<Record<string, unknown>> {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'antenne.config.json',
    ...schemaOf(configShape),
    $defs: { cast: schemaOf(castShape) },
  };
}

function schemaOf(field: Field): Readonly<Record<string, unknown>> {
  return {
    description: field.says,
    ...rulesOf(field),
    ...(field.default === undefined ? {} : { default: field.default }),
  };
}

function rulesOf(field: Field): Readonly<Record<string, unknown>> {
  switch (field.type) {
    case 'text':
      return { type: 'string' };
    case 'boolean':
      return { type: 'boolean' };
    case 'boolean or text':
      return { type: ['boolean', 'string'] };
    case 'list of texts':
      return { type: 'array', items: { type: 'string' } };
    case 'anything':
      return {};
    case 'number':
      return { type: 'number', minimum: field.from, maximum: field.to };
    case 'one of':
      return { enum: field.values };
    case 'list of':
      return { type: 'array', items: { enum: field.values } };
    case 'record':
      return { type: 'object', additionalProperties: schemaOf(field.values) };
    case 'object':
    case 'text or object': {
      const properties = Object.entries(field.fields).map(([key, each]) => [key, schemaOf(each)]);
      const type = field.type === 'object' ? 'object' : ['string', 'object'];
      return { type, properties: Object.fromEntries(properties), additionalProperties: false };
    }
  }
}
