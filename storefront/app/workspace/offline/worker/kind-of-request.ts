export type RequestKind = "shell" | "picture" | "page" | "data" | "none"

type Asked = Pick<Request, "method" | "mode" | "url">

/** What a request of a workspace page asks for; `none` is left to the browser: other sites, writes, the backend's door. */
export const kindOf = (request: Asked, scope: string): RequestKind => {
  const { pathname, origin } = new URL(request.url)
  if (request.method !== "GET" || origin !== location.origin) return "none"
  if (pathname.startsWith("/assets/") && !pathname.startsWith("/assets/islands/")) return "shell"
  if (pathname.startsWith("/media/")) return "picture"
  if (pathname.startsWith(`${scope}/api/`)) return "none"
  if (request.mode === "navigate")
    return pathname === scope || pathname.startsWith(`${scope}/`) ? "page" : "none"
  const isData =
    pathname === `${scope}.data` || (pathname.startsWith(`${scope}/`) && pathname.endsWith(".data"))
  return isData ? "data" : "none"
}

/** The other form of a page: the data of a document, the document of its data. */
export const twinOf = (address: string): string => {
  const url = new URL(address)
  const { pathname } = url
  url.pathname = pathname.endsWith(".data") ? pathname.slice(0, -".data".length) : `${pathname}.data`
  return url.href
}
