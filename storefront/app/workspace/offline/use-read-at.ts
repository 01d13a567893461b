import { useMatches } from "react-router"
import { isJsonObject } from "./json-object"

/**
 * When the page on the screen was read from the market: the `seenAt` that its loader took before it asked, by the
 * market's clock. Undefined on pages that do not say.
 */
export const useReadAt = (): string | undefined =>
  useMatches()
    .map(({ loaderData }) => (isJsonObject(loaderData) ? loaderData.seenAt : undefined))
    .findLast((seenAt) => typeof seenAt === "string")
