import { Trans, useLingui } from "@lingui/react/macro"
import { isRouteErrorResponse } from "react-router"
import { ButtonLink } from "~/design/button"
import { EmptyState } from "~/design/empty-state"
import { useLanguage } from "~/i18n/language"

/** The page for what went wrong: not found, away for a moment, or our fault. Never a stack trace. */
export const ErrorPage = ({ error }: { error: unknown }) => {
  const status = isRouteErrorResponse(error) ? error.status : 500
  if (status === 404) return <NotFound />
  return status === 503 ? <Away /> : <Failed />
}

const NotFound = () => {
  const { t } = useLingui()
  const language = useLanguage()
  return (
    <EmptyState
      headingLevel={1}
      title={t`This page is not in the market`}
      actions={
        <>
          <ButtonLink href={`/${language}/products`}>{t`See the goods`}</ButtonLink>
          <ButtonLink href={`/${language}/provinces`} variant="secondary">{t`Choose a province`}</ButtonLink>
        </>
      }
    >
      <title>{t`This page is not in the market`}</title>
      <meta name="robots" content="noindex" />
      <p>
        <Trans>
          The address may be wrong, or what it showed is no longer sold. Search above, or start again from
          here.
        </Trans>
      </p>
    </EmptyState>
  )
}

const Away = () => {
  const { t } = useLingui()
  return (
    <EmptyState
      headingLevel={1}
      title={t`The market will be back in a moment`}
      actions={<ButtonLink href="" icon="refresh">{t`Try again`}</ButtonLink>}
    >
      <title>{t`The market will be back in a moment`}</title>
      <meta name="robots" content="noindex" />
      <p>
        <Trans>A part of the market does not answer right now. Your cart and your orders are safe.</Trans>
      </p>
    </EmptyState>
  )
}

const Failed = () => {
  const { t } = useLingui()
  const language = useLanguage()
  return (
    <EmptyState
      headingLevel={1}
      title={t`Something broke on our side`}
      actions={
        <>
          <ButtonLink href="" icon="refresh">{t`Try again`}</ButtonLink>
          <ButtonLink href={`/${language}`} variant="secondary">{t`Back to the market`}</ButtonLink>
        </>
      }
    >
      <title>{t`Something broke on our side`}</title>
      <meta name="robots" content="noindex" />
      <p>
        <Trans>Nothing was charged and nothing you did is lost.</Trans>
      </p>
    </EmptyState>
  )
}
