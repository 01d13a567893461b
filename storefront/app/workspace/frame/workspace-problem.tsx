import { Trans, useLingui } from "@lingui/react/macro"
import { isRouteErrorResponse } from "react-router"
import { ButtonLink } from "~/design/button"
import { EmptyState } from "~/design/empty-state"
import { ErrorPage } from "~/market/error-page"
import { useWorkspaceLinks } from "./workspace-links"

/** What shows instead of a page: not seen on this phone yet, or what the market's own error page says. */
export const WorkspaceProblem = ({ error }: { error: unknown }) =>
  isRouteErrorResponse(error) && error.status !== 503 ? <ErrorPage error={error} /> : <NotSeenYet />

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
