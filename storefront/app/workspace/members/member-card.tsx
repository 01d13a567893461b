import { Trans, useLingui } from "@lingui/react/macro"
import { Badge } from "~/design/badge"
import { Button } from "~/design/button"
import { Card } from "~/design/card"
import { Disclosure } from "~/design/disclosure"
import { Icon } from "~/design/icon"
import type { MemberRow } from "./members.server"
import { RoleChoice } from "./role-choice"
import { ROLE_WORDS, roleOf } from "./roles"

/** One member: who, what they do, and for a manager the way to change it or to end their access. */
export const MemberCard = ({ member, canChange }: { member: MemberRow; canChange: boolean }) => {
  const { i18n } = useLingui()
  const role = ROLE_WORDS[roleOf(member.role)]
  return (
    <Card as="li" className="grid gap-2">
      <div className="flex items-center gap-4">
        <Icon name={role.icon} className="size-10 text-clay" />
        <div className="min-w-0 flex-1">
          <p className="text-lg font-medium">
            <bdi>{member.name}</bdi>{" "}
            {member.is_me ? (
              <Badge tone="olive">
                <Trans>You</Trans>
              </Badge>
            ) : null}
          </p>
          <p className="text-ink-soft">{i18n._(role.label)}</p>
          <p className="wrap-anywhere text-ink-soft">
            <bdi dir="ltr">{member.phone ?? member.email}</bdi>
          </p>
        </div>
      </div>
      {canChange ? <Changes member={member} /> : null}
    </Card>
  )
}

const Changes = ({ member }: { member: MemberRow }) => {
  const { t } = useLingui()
  return (
    <>
      <Disclosure summary={t`Change what they do`}>
        <form method="post" className="grid gap-4">
          <input type="hidden" name="intent" value="role" />
          <input type="hidden" name="id" value={member.id} />
          <RoleChoice chosen={member.role} />
          <Button isWide icon="check">
            <Trans>Keep</Trans>
          </Button>
        </form>
      </Disclosure>
      <Disclosure summary={t`No longer with us`} className="border-b-0">
        <form method="post" className="grid gap-3">
          <input type="hidden" name="intent" value="remove" />
          <input type="hidden" name="id" value={member.id} />
          <p>
            <Trans>
              <bdi>{member.name}</bdi> will no longer see anything of your cooperative, from this moment.
            </Trans>
          </p>
          <Button variant="danger" isWide icon="close">
            <Trans>End the access</Trans>
          </Button>
        </form>
      </Disclosure>
    </>
  )
}
