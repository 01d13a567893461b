import { Trans, useLingui } from "@lingui/react/macro"
import { useState } from "react"
import { Button, ButtonLink } from "~/design/button"
import { Card } from "~/design/card"
import { CONTROL_LOOK } from "~/design/field"
import { Icon } from "~/design/icon"
import type { MembersPageData } from "./members-page"
import { ROLE_WORDS, roleOf } from "./roles"

type Props = {
  invitation: MembersPageData["invitations"][number]
  /** Its address, just after it was made. */
  link: string | undefined
}

/** A link waiting to be taken up: new, it is sent over WhatsApp or copied; later it can only be taken back. */
export const InvitationCard = ({ invitation, link }: Props) => {
  const { i18n, t } = useLingui()
  const role = ROLE_WORDS[roleOf(invitation.role)]
  const words = t`Join our cooperative on Twiza: ${link ?? ""}`
  return (
    <Card as="li" tone="olive" className="grid gap-3">
      <p className="flex items-center gap-3 text-lg font-medium">
        <Icon name={role.icon} className="size-8" />
        {i18n._(role.label)}
      </p>
      {link ? (
        <>
          <ButtonLink
            href={`https://wa.me/?text=${encodeURIComponent(words)}`}
            rel="noreferrer"
            target="_blank"
            size="lg"
            isWide
            icon="message"
            className="min-h-16 text-xl"
          >
            <Trans>Send by WhatsApp</Trans>
          </ButtonLink>
          <input
            readOnly
            dir="ltr"
            value={link}
            aria-label={t`The link`}
            data-invitation-link
            className={CONTROL_LOOK}
            onFocus={(event) => event.currentTarget.select()}
          />
          <CopyButton text={link} />
        </>
      ) : null}
      <p className="text-ink-soft">
        <Trans>Good for one person, until {invitation.until}</Trans>
      </p>
      <form method="post">
        <input type="hidden" name="intent" value="revoke" />
        <input type="hidden" name="id" value={invitation.id} />
        <Button variant="quiet" icon="trash">
          <Trans>Take the link back</Trans>
        </Button>
      </form>
    </Card>
  )
}

const CopyButton = ({ text }: { text: string }) => {
  const [isCopied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(text)
    setCopied(true)
  }
  return (
    <Button
      type="button"
      variant="secondary"
      isWide
      icon={isCopied ? "check" : "copy"}
      onClick={() => void copy()}
    >
      <span role="status">{isCopied ? <Trans>Copied</Trans> : <Trans>Copy the link</Trans>}</span>
    </Button>
  )
}
