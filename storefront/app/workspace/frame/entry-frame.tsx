import { Trans } from "@lingui/react/macro"
import { Outlet } from "react-router"
import { MarketMark } from "~/design/ornament/market-mark"
import { useLanguage } from "~/i18n/language"
import { languageOf } from "~/i18n/language-context.server"
import { LanguageMenu } from "~/market/language-menu"
import { InstalledApp } from "./installed-app"
import { markOwner } from "./mark-owner.server"
import { WorkspaceProblem } from "./workspace-problem"
import type { Route } from "./+types/entry-frame"

export const handle = { hydrate: true }

export const middleware: Route.MiddlewareFunction[] = [markOwner]

export const loader = ({ params, request }: Route.LoaderArgs) => {
  languageOf(params)
  const { pathname, search } = new URL(request.url)
  return { path: pathname.replace(/\.data$/, "") + search }
}

/** The frame before there is a cooperative to work for: sign in, join, apply. No places yet, only the languages. */
export default function EntryFrame({ loaderData: { path } }: Route.ComponentProps) {
  return (
    <EntryPage path={path}>
      <Outlet />
    </EntryPage>
  )
}

export const ErrorBoundary = ({ error, loaderData }: Route.ErrorBoundaryProps) => (
  <EntryPage path={loaderData?.path ?? ""}>
    <WorkspaceProblem error={error} />
  </EntryPage>
)

const EntryPage = ({ path, children }: { path: string; children: React.ReactNode }) => {
  const language = useLanguage()
  return (
    <div className="min-h-dvh">
      <InstalledApp />
      <header className="bg-paper">
        <div className="mx-auto flex max-w-3xl items-center gap-2 px-4 py-1">
          <a
            href={`/${language}`}
            className="me-auto flex min-h-11 items-center gap-2.5 text-xl font-semibold"
          >
            <MarketMark />
            <Trans>Twiza</Trans>
          </a>
          <LanguageMenu path={path} />
        </div>
        <div className="rug-border" aria-hidden="true" />
      </header>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
    </div>
  )
}
