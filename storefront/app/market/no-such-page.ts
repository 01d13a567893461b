import { notFound } from "~/medusa/ask-for-page.server"

/** Any address the market does not know, inside the market's own frame. */
export const loader = () => {
  throw notFound()
}

export default function NoSuchPage() {
  return null
}
