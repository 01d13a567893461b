export type RequestKind = "shell" | "picture" | "page" | "data" | "write" | "none"

type Asked = Pick<Request, "method" | "mode" | "url">

/** What a request of a workspace page asks for; `none` is left to the browser: other sites, what the backend tells. */
export const kindOf = (request: Asked, scope: string): RequestKind => {
  const { pathname, origin } = new URL(request.url)
  if (origin !== location.origin) return "none"
  const isOurs = pathname === scope || pathname.startsWith(`${scope}/`)
  const isData = pathname.endsWith(".data") && (isOurs || pathname === `${scope}.data`)
  if (request.method !== "GET" && request.method !== "HEAD") return isOurs || isData ? "write" : "none"
  if (pathname.startsWith("/assets/") && !pathname.startsWith("/assets/islands/")) return "shell"
  if (pathname.startsWith("/media/")) return "picture"
  if (pathname.startsWith(`${scope}/api/`)) return "none"
  if (request.mode === "navigate") return isOurs ? "page" : "none"
  return isData ? "data" : "none"
}

/** The other form of a page: the data of a document, the document of its data. */
export const twinOf = (address: string): string => {
  const url = new URL(address)
  const { pathname } = url
  url.pathname = pathname.endsWith(".data") ? pathname.slice(0, -".data".length) : `${pathname}.data`
  return url.href
}
