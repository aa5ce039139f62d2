import { AntenneError } from '../../errors/antenne-error.ts';

/** What a failed request to a store means: null where nothing stands at the path, else an error of family `publish`. */
export function s3Fault(error: unknown, path: string, describes: string): AntenneError | null {
  if (error instanceof AntenneError) return error;
  const { name, message, $metadata } = error as { name: string; message: string; $metadata?: Metadata };
  const status = $metadata?.httpStatusCode;
  const place = { where: `${describes}: ${path}`, cause: error };
  if (name === 'NoSuchBucket')
    return new AntenneError('publish/no-bucket', 'there is no such bucket', {
      ...place,
      hint: 'make it, or mend publish.options.bucket, region or endpoint',
    });
  if (status === 404) return null;
  if (status === 401 || status === 403 || name === 'CredentialsProviderError')
    return new AntenneError('publish/forbidden', `the store refuses the keys: ${name}`, {
      ...place,
      hint: 'may these keys read, write and remove in this bucket, and is the region right?',
    });
  if (status === 301 || status === 307)
    return new AntenneError('publish/refused', 'the bucket is in another region', {
      ...place,
      hint: 'set publish.options.region',
    });
  const isPassing = status === undefined || status >= 500 || status === 408 || status === 429;
  if (!isPassing)
    return new AntenneError('publish/refused', `the store refuses it: ${name}, ${message}`, {
      ...place,
      hint: 'mend what it complains of; publish.options are in docs/config.md',
    });
  return new AntenneError(
    'publish/unreachable',
    status === undefined ? `the store cannot be reached: ${message || name}` : `the store fails: ${status} ${name}`,
    { ...place, hint: 'publish again later: until then the show is as it was', retryable: true },
  );
}

interface Metadata {
  readonly httpStatusCode?: number;
}
