import { Trans } from "@lingui/react/macro"
import { Outlet } from "react-router"
import { Icon } from "~/design/icon"
import { Localized } from "~/design/localized"
import { MarketMark } from "~/design/ornament/market-mark"
import { useLanguage } from "~/i18n/language"
import { languageOf } from "~/i18n/language-context.server"
import { localize } from "~/i18n/localized-text"
import type { Member } from "./member"
import { OutboxProvider, RefreshWhenSent } from "../offline"
import { forgetOthers } from "../offline/seen-things"
import { requireMember } from "../workspace.server"
import { AssistedBar } from "./assisted-bar"
import { InstalledApp } from "./installed-app"
import { markOwner } from "./mark-owner.server"
import { Navigation } from "./navigation"
import { OwnerProvider } from "./owner-context"
import { ownerOf } from "./owner.server"
import { SignalBar } from "./signal-bar"
import { WorkspaceProblem } from "./workspace-problem"
import type { Route } from "./+types/workspace-frame"
import { useEffect } from "react"

export const handle = { hydrate: true }

export const middleware: Route.MiddlewareFunction[] = [markOwner]

export const loader = async ({ params, request }: Route.LoaderArgs) => {
  const { member, session } = await requireMember(request, languageOf(params))
  return { member, owner: ownerOf(session) }
}

/** The frame of the signed-in workspace: whose it is, how the signal stands, the page, and the five places under the thumb. */
export default function WorkspaceFrame({ loaderData: { member, owner } }: Route.ComponentProps) {
  useEffect(() => void forgetOthers(owner), [owner])
  return (
    <OwnerProvider value={owner}>
      <OutboxProvider owner={owner}>
        <RefreshWhenSent />
        <InstalledApp />
        <div className="min-h-dvh pb-24 print:pb-0">
          <FrameHead member={member} />
          <AssistedBar member={member} />
          <SignalBar />
          <main id="content" tabIndex={-1}>
            <Outlet context={member} />
          </main>
        </div>
        <Navigation />
      </OutboxProvider>
    </OwnerProvider>
  )
}

const FrameHead = ({ member }: { member: Member }) => {
  const language = useLanguage()
  const name = localize(member.cooperative.name, language)
  return (
    <header className="bg-paper print:hidden">
      <a
        href="#content"
        className="absolute start-3 -top-1 z-50 -translate-y-full rounded-b-control bg-indigo-deep px-4 py-3 text-paper focus:top-0 focus:translate-y-0"
      >
        <Trans>Skip to the content</Trans>
      </a>
      <div className="mx-auto flex max-w-3xl items-center gap-3 px-4 py-2">
        <MarketMark />
        <p className="min-w-0 flex-1 leading-tight">
          <Localized
            text={name.text}
            language={name.language}
            page={language}
            className="block truncate font-medium"
          />
          <span className="flex items-center gap-1 text-sm text-ink-soft">
            <Icon name="account" className="size-4" />
            <bdi className="truncate">{member.member.name}</bdi>
          </span>
        </p>
      </div>
      <div className="rug-border" aria-hidden="true" />
    </header>
  )
}

/** A page that fails keeps its places around it; without a signal that is no fault of anybody's. */
export const ErrorBoundary = ({ error }: Route.ErrorBoundaryProps) => (
  <>
    <main id="content" tabIndex={-1} className="min-h-dvh pb-24">
      <WorkspaceProblem error={error} />
    </main>
    <Navigation />
  </>
)
