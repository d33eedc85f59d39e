/**
 * An error reported by ajv; `instancePath` is a JSON pointer into the value, `schemaPath` one into
 * the schema.
 */
export interface SchemaError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The key that `propertyNames` rejects. */
  readonly propertyName?: string;
}

declare const validate: {
  (value: unknown): boolean;
  errors: readonly SchemaError[] | null;
};
export default validate;
