import { Outlet } from "react-router"
import { publicOrigin } from "../../server/environment"
import { languageOf } from "~/i18n/language-context.server"
import { ErrorPage } from "./error-page"
import { readMenu } from "./menu.server"
import { SiteFooter } from "./site-footer"
import { SiteHeader } from "./site-header"
import type { Route } from "./+types/market-layout"

/** Adds no purge tag: a page is kept only when the page itself says what it shows. */
export const loader = async ({ params, request }: Route.LoaderArgs) => {
  const language = languageOf(params)
  const url = new URL(request.url)
  return {
    path: url.pathname.replace(/\/+$/, "") + url.search,
    origin: publicOrigin,
    query: url.searchParams.get("q")?.slice(0, 200) ?? "",
    ...(await readMenu(language)),
  }
}

type Frame = Awaited<ReturnType<typeof loader>>

const EMPTY_FRAME: Frame = { path: "", origin: "", query: "", menu: [], isDemo: false }

/** The frame of every page: header, the page itself, footer. */
export default function MarketLayout({ loaderData }: Route.ComponentProps) {
  return (
    <MarketFrame frame={loaderData}>
      <Outlet />
    </MarketFrame>
  )
}

/** A page that fails keeps the market around it, so that the reader can go on. */
export const ErrorBoundary = ({ error, loaderData }: Route.ErrorBoundaryProps) => (
  <MarketFrame frame={loaderData ?? EMPTY_FRAME}>
    <ErrorPage error={error} />
  </MarketFrame>
)

const MarketFrame = ({ frame, children }: { frame: Frame; children: React.ReactNode }) => (
  <div className="flex min-h-dvh flex-col">
    <SiteHeader menu={frame.menu} path={frame.path} query={frame.query} isDemo={frame.isDemo} />
    <main id="content" className="flex-1" tabIndex={-1}>
      {children}
    </main>
    <SiteFooter path={frame.path} />
  </div>
)
