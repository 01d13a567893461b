import { Trans, useLingui } from "@lingui/react/macro"
import { Button } from "~/design/button"
import { Card } from "~/design/card"
import { RoleChoice } from "./role-choice"

/** Makes a link for one person; it is sent from the card that then shows it. */
export const InviteForm = () => {
  const { t } = useLingui()
  return (
    <Card as="section" labelledBy="invite">
      <h2 id="invite" className="mb-4 text-2xl">
        <Trans>Invite a member</Trans>
      </h2>
      <form method="post" className="grid gap-4" aria-label={t`Invite a member`}>
        <input type="hidden" name="intent" value="invite" />
        <RoleChoice chosen="seller" />
        <Button size="lg" isWide icon="plus" className="min-h-16 text-xl">
          <Trans>Make a link</Trans>
        </Button>
      </form>
    </Card>
  )
}
