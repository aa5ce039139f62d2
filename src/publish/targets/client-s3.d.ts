/** The part of @aws-sdk/client-s3 that is used. The package is optional, and antenne is built without it too. */
declare module '@aws-sdk/client-s3' {
  interface Place {
    readonly Bucket: string;
    readonly Key: string;
  }
  interface Build {
    readonly request: unknown;
  }
  type Handler = (args: Build) => unknown;

  // oxlint-disable-next-line no-unnecessary-type-parameters -- what `send` answers with
  class Command<Output> {
    readonly output?: Output;
    readonly middlewareStack: {
      add(middleware: (next: Handler) => Handler, options: { readonly step: 'build'; readonly name: string }): void;
    };
  }
  export class GetObjectCommand extends Command<{ readonly Body?: { transformToByteArray(): Promise<Uint8Array> } }> {
    constructor(input: Place);
  }
  export class HeadObjectCommand extends Command<{ readonly ContentLength?: number; readonly ContentType?: string }> {
    constructor(input: Place);
  }
  export class PutObjectCommand extends Command<object> {
    constructor(
      input: Place & {
        readonly Body: AsyncIterable<Uint8Array>;
        readonly ContentLength: number;
        readonly ContentType: string;
        readonly CacheControl: string;
      },
    );
  }
  export class DeleteObjectCommand extends Command<object> {
    constructor(input: Place);
  }

  export interface S3ClientConfig {
    readonly region: string;
    readonly endpoint?: string;
    readonly forcePathStyle: boolean;
    readonly credentials?: {
      readonly accessKeyId: string;
      readonly secretAccessKey: string;
      readonly sessionToken?: string;
    };
    readonly maxAttempts?: number;
    readonly requestChecksumCalculation?: 'WHEN_REQUIRED';
    readonly responseChecksumValidation?: 'WHEN_REQUIRED';
    readonly logger?: Readonly<Record<'debug' | 'info' | 'warn' | 'error', () => void>>;
    readonly requestHandler?: { readonly connectionTimeout: number; readonly socketTimeout: number };
  }
  export class S3Client {
    constructor(config: S3ClientConfig);
    send<Output>(command: Command<Output>, options: { readonly abortSignal?: AbortSignal }): Promise<Output>;
    destroy(): void;
  }
}
