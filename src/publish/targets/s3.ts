import { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import type * as Sdk from '@aws-sdk/client-s3';
import type { S3Client, S3ClientConfig } from '@aws-sdk/client-s3';
import { AntenneError } from '../../errors/antenne-error.ts';
import { checkPath } from '../check-path.ts';
import { contentChunks } from '../content-chunks.ts';
import { readOptions } from '../target-options.ts';
import type { CreateTarget, PublishCall, TargetOutside } from '../publish-target.ts';
import { s3Fault } from './s3-fault.ts';

/**
 * The target `s3`: a bucket of any store that speaks S3. Options: `bucket`, `region`, `endpoint`, `prefix`, `forcePathStyle`. Keys come
 * from the environment alone, as Amazon’s own tools name them. The SDK is loaded at the first use.
 */
export const createS3Target: CreateTarget = (options, outside) => {
  const reader = readOptions(options, 's3', ['bucket', 'region', 'endpoint', 'prefix', 'forcePathStyle']);
  const bucket = reader.neededText('bucket', '"bucket": "the-name-of-the-bucket"');
  const endpoint = reader.text('endpoint');
  const prefix = (reader.text('prefix') ?? '').replace(/^\/+|\/+$/g, '');
  const region = reader.text('region') ?? outside.env['AWS_REGION'] ?? 'us-east-1';
  const settings: S3ClientConfig = {
    region,
    forcePathStyle: reader.flag('forcePathStyle'),
    ...(endpoint !== undefined && { endpoint }),
  };
  const describes = `the bucket ${[bucket, prefix].filter(Boolean).join('/')} at ${endpoint ?? `Amazon S3 ${region}`}`;
  let opened: Promise<Store> | undefined;
  /** One request, tried again where that may help. */
  const ask = async <Answer>(
    path: string,
    call: PublishCall | undefined,
    request: (store: Store, where: Place, signal: AbortSignal | undefined) => Promise<Answer>,
  ): Promise<Answer | null> => {
    checkPath(path);
    const store = await (opened ??= openStore(settings, outside));
    const where = { Bucket: bucket, Key: prefix === '' ? path : `${prefix}/${path}` };
    for (let attempt = 1; ; attempt++) {
      call?.signal?.throwIfAborted();
      try {
        return await request(store, where, call?.signal);
      } catch (error) {
        call?.signal?.throwIfAborted();
        const fault = s3Fault(error, path, describes);
        if (fault === null) return null;
        if (!fault.retryable || attempt === MOST_ATTEMPTS) throw fault;
        await wait(FIRST_WAIT_MS * 3 ** (attempt - 1), undefined, call?.signal && { signal: call.signal });
      }
    }
  };
  return {
    id: 's3',
    describes,
    read: (path, call) =>
      ask(path, call, async ({ sdk, client }, where, abortSignal) => {
        const answer = await client.send(new sdk.GetObjectCommand(where), { ...(abortSignal && { abortSignal }) });
        return (await answer.Body?.transformToByteArray()) ?? null;
      }),
    head: (path, call) =>
      ask(path, call, async ({ sdk, client }, where, abortSignal) => {
        const answer = await client.send(new sdk.HeadObjectCommand(where), { ...(abortSignal && { abortSignal }) });
        const { ContentLength = -1, ContentType } = answer;
        return { bytes: ContentLength, ...(ContentType !== undefined && { contentType: ContentType }) };
      }),
    async put(path, content, call) {
      await ask(path, call, async ({ sdk, client }, where, signal) => {
        // The SDK does not notice a body that breaks off: it would wait for the rest.
        const broken = new AbortController();
        const body = Readable.from(contentChunks(content, call), { objectMode: false });
        body.on('error', (error) => broken.abort(error));
        const command = new sdk.PutObjectCommand({
          ...where,
          Body: body,
          ContentLength: content.bytes,
          ContentType: content.contentType,
          CacheControl: content.cacheControl,
        });
        command.middlewareStack.add(
          (next) => (args) => {
            // Part of the signature: the store refuses other bytes.
            (args.request as { headers: Record<string, string> }).headers['x-amz-content-sha256'] = content.sha256;
            return next(args);
          },
          { step: 'build', name: 'claimSha256' },
        );
        const abortSignal = AbortSignal.any([broken.signal, ...(signal ? [signal] : [])]);
        try {
          await client.send(command, { abortSignal });
        } catch (error) {
          throw broken.signal.aborted ? broken.signal.reason : error;
        } finally {
          body.destroy();
        }
      });
    },
    async remove(path, call) {
      await ask(path, call, ({ sdk, client }, where, abortSignal) =>
        client.send(new sdk.DeleteObjectCommand(where), { ...(abortSignal && { abortSignal }) }),
      );
    },
    // Each request is in place when it is answered.
    settle: async (_stage, call) => call?.signal?.throwIfAborted(),
    dispose: async () => (await opened?.catch(() => undefined))?.client.destroy(),
  };
};

const MOST_ATTEMPTS = 3;
const FIRST_WAIT_MS = 250;
/** Nobody waits longer for a connection, or for a store that says nothing more. */
const CONNECT_MS = 10_000;
const SILENT_MS = 60_000;

type Place = { readonly Bucket: string; readonly Key: string };

interface Store {
  readonly sdk: typeof Sdk;
  readonly client: S3Client;
}

async function openStore(settings: S3ClientConfig, { env }: TargetOutside): Promise<Store> {
  const [accessKeyId, secretAccessKey] = [env['AWS_ACCESS_KEY_ID'], env['AWS_SECRET_ACCESS_KEY']];
  const sessionToken = env['AWS_SESSION_TOKEN'];
  if (!accessKeyId || !secretAccessKey)
    throw new AntenneError('publish/no-keys', 'there are no keys for the store', {
      where: 'AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY',
      hint: 'set them in the environment: they are read from nowhere else',
    });
  const sdk = await import('@aws-sdk/client-s3').catch((cause: unknown) => {
    throw new AntenneError('publish/sdk-missing', 'the package for S3 stores is not installed', {
      hint: 'it is an optional dependency: npm install @aws-sdk/client-s3',
      cause,
    });
  });
  // Which version of Node the next SDK wants is for those who update it, not for those who publish.
  process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true';
  const client = new sdk.S3Client({
    ...settings,
    credentials: { accessKeyId, secretAccessKey, ...(sessionToken && { sessionToken }) },
    maxAttempts: 1, // the SDK could not begin a stream again
    // Newer checksums are unknown to other stores; the signature covers the bytes.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    logger: SILENT, // what fails is told by the error
    requestHandler: { connectionTimeout: CONNECT_MS, socketTimeout: SILENT_MS },
  });
  return { sdk, client };
}

const ignore = (): void => undefined;
const SILENT: NonNullable<S3ClientConfig['logger']> = { debug: ignore, info: ignore, warn: ignore, error: ignore };
