import { Trans, useLingui } from "@lingui/react/macro"
import { isRouteErrorResponse } from "react-router"
import { ButtonLink } from "~/design/button"
import { EmptyState } from "~/design/empty-state"
import { ErrorPage } from "~/market/error-page"
import { useOnline } from "../offline/use-online"
import { useWorkspaceLinks } from "./workspace-links"

/** What shows instead of a page: not seen on this phone yet, or what the market's own error page says. */
export const WorkspaceProblem = ({ error }: { error: unknown }) => {
  const isOnline = useOnline()
  const isSignal = !isRouteErrorResponse(error) && (!isOnline || isNetworkFailure(error))
  return isSignal ? <NotSeenYet /> : <ErrorPage error={error} />
}

/** What `fetch` throws when nobody answers, in the words of Chromium, Firefox and Safari. */
const isNetworkFailure = (error: unknown): boolean =>
  error instanceof TypeError && /failed to fetch|networkerror|load failed/i.test(error.message)

/** Without a signal only what was opened before can be shown. */
export const NotSeenYet = () => {
  const { t } = useLingui()
  const href = useWorkspaceLinks()
  return (
    <EmptyState
      headingLevel={1}
      title={t`This page is not on this phone yet`}
      actions={
        <>
          <ButtonLink href="" icon="refresh">{t`Try again`}</ButtonLink>
          <ButtonLink href={href("home")} variant="secondary" icon="home">{t`Home`}</ButtonLink>
          <ButtonLink href={href("orders")} variant="secondary" icon="cart">{t`Orders`}</ButtonLink>
        </>
      }
    >
      <title>{t`This page is not on this phone yet`}</title>
      <p>
        <Trans>It needs the signal the first time. Pages you opened before can still be read.</Trans>
      </p>
    </EmptyState>
  )
}
