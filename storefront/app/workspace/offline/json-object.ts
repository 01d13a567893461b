import type { Json } from "./outbox-entry"

export type JsonObject = { [name: string]: Json | undefined }

export const isJsonObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** What parsed JSON is, whatever it holds. */
export const isJson = (value: unknown): value is Json => value !== undefined && typeof value !== "function"
