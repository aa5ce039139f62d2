import type { RefusalKind, Refusal } from './refusal.ts';

/** A service that speaks over HTTP, as the adapters of such engines describe it to `callVendor`. */
export interface Vendor {
  /** As messages name it, such as `OpenAI`. */
  readonly name: string;
  /** Such as `https://api.example.com/v1`: all that is called lies under it, and a key goes nowhere else. */
  readonly baseUrl: string;
  readonly fetch: typeof fetch;
  readonly now: () => Date;
  /** Sent with each request: the key among them. */
  readonly headers: Readonly<Record<string, string>>;
  /** Keys and the like: never shown, whatever the other side makes of them. */
  readonly secrets: readonly string[];
  /** What a person does when the key is refused, such as `set OPENAI_API_KEY`. */
  readonly keyHint: string;
  /** What a person does when nobody answers, such as `is OPENAI_BASE_URL right?`. */
  readonly addressHint: string;
  /** What a refusal means where the vendor says more than its status does; undefined leaves it to the status. */
  readonly judge?: (refusal: Refusal) => RefusalKind | undefined;
}

/** One request to a vendor. */
export interface VendorRequest {
  /** `POST` with a body, `GET` without one. */
  readonly body?: { readonly contentType: string; readonly text: string };
  /** Under the base address, with a slash first; may have a query. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
}
