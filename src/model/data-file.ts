import * as v from 'valibot';

/** The bytes are no data that this app can read. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';
  /** `version`: written for another app. `shape`: broken. */
  readonly reason: 'version' | 'shape';

  constructor(reason: 'version' | 'shape', message: string) {
    super(message);
    this.reason = reason;
  }
}

/**
 * Checks parsed JSON against its schema.
 * @param name what it is, for the message: "dataset"
 * @param version the one that the schema describes; the file names its own
 * @throws {DatasetError}
 */
export function checked<T>(schema: v.GenericSchema<T>, json: unknown, name: string, version: number): T {
  const written = typeof json === 'object' && json !== null && 'version' in json ? json.version : undefined;
  if (typeof written === 'number' && written !== version) {
    throw new DatasetError(
      'version',
      `${name} version ${written}, this app reads ${version}: rebuild the site or reload the page`,
    );
  }
  const result = v.safeParse(schema, json, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new DatasetError('shape', `broken ${name}: ${v.getDotPath(issue) ?? '(top)'}: ${issue.message}`);
}
