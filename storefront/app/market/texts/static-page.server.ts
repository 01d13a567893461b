import type { RouterContextProvider } from "react-router"
import { pageTagsContext } from "../../../server/page-tags"

/** A page that shows nothing from the backend may be kept until the storefront starts again; its tag says so. */
export const keepStaticPage = ({ context }: { context: Readonly<RouterContextProvider> }): null => {
  context.get(pageTagsContext).add("texts")
  return null
}
