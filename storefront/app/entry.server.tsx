import { renderToPipeableStream } from "react-dom/server"
import { readFileSync } from "node:fs"
import { PassThrough } from "node:stream"
import { text } from "node:stream/consumers"
import {
  type EntryContext,
  type HandleErrorFunction,
  isRouteErrorResponse,
  type RouterContextProvider,
  ServerRouter,
} from "react-router"
import { nonceContext } from "../server/page-tags"
import { inlineStylesheets } from "./design/inline-stylesheets.server"
import { i18nFor } from "./i18n/catalogs.server"
import { provideTranslators } from "./i18n/translator"
import { provideIslands } from "./islands/islands-address"
import { islandsEntryOf } from "./islands/islands-manifest.server"

provideTranslators(i18nFor)
if (import.meta.env.PROD) {
  const manifest = new URL("../client/assets/islands/manifest.json", import.meta.url)
  const entries: unknown = JSON.parse(readFileSync(manifest, "utf8"))
  provideIslands((source) => islandsEntryOf(entries, source))
}

/** Renders a page whole before sending it: public pages are small, cached, and have nothing to stream. */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  entryContext: EntryContext,
  context: RouterContextProvider,
): Promise<Response> {
  const nonce = context.get(nonceContext)
  const html = await renderWhole(
    <ServerRouter context={entryContext} url={request.url} nonce={nonce} />,
    nonce,
  )
  headers.set("content-type", "text/html; charset=utf-8")
  // React finds its own document again in the browser only if the links to the styles are still there.
  const isHydrated = html.includes("__reactRouterContext")
  return new Response(isHydrated ? html : await inlineStylesheets(html), { status, headers })
}

/** Logs what is ours to mend: neither readers who went away, nor pages that are not there. */
export const handleError: HandleErrorFunction = (error, { request }) => {
  if (request.signal.aborted || (isRouteErrorResponse(error) && error.status < 500)) return
  console.error(`${request.method} ${new URL(request.url).pathname}`, error)
}

const renderWhole = (page: React.ReactElement, nonce: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const { pipe } = renderToPipeableStream(page, {
      nonce,
      onAllReady: () => {
        const body = new PassThrough()
        text(body).then(resolve, reject)
        pipe(body)
      },
      onShellError: reject,
    })
  })
