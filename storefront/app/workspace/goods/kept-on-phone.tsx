import { Trans } from "@lingui/react/macro"
import { ButtonLink } from "~/design/button"
import { useLanguage } from "~/i18n/language"
import { NarrowPage } from "../access/narrow-page"

/** There is no signal: what she made is safe on the phone and leaves by itself. */
export const KeptOnPhone = () => {
  const language = useLanguage()
  return (
    <NarrowPage
      icon="clock"
      title={<Trans>Kept on this phone</Trans>}
      lead={<Trans>It leaves by itself when there is a signal. You can go on.</Trans>}
    >
      <ButtonLink href={`/${language}/workspace/waiting`} size="lg" isWide icon="clock">
        <Trans>See what waits</Trans>
      </ButtonLink>
      <ButtonLink
        href={`/${language}/workspace/goods/new`}
        variant="secondary"
        size="lg"
        isWide
        icon="camera"
      >
        <Trans>Another article</Trans>
      </ButtonLink>
    </NarrowPage>
  )
}
