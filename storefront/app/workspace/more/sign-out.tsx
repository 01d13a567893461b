import { Plural, Trans } from "@lingui/react/macro"
import type { FormEvent } from "react"
import { Button } from "~/design/button"
import { Notice } from "~/design/notice"
import { useLanguage } from "~/i18n/language"
import { useOutbox } from "../offline"
import { forgetPhone, markSignOut } from "../offline/forget-phone"

/**
 * Leaves this phone to the next person: the copies of what was read go at once, with or without a signal. What waits to
 * be sent stays, hidden, until its owner signs in again.
 */
export const SignOut = () => {
  const language = useLanguage()
  const waiting = useOutbox().entries.filter(({ state }) => state !== "done").length
  const leave = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    const form = event.currentTarget
    await forgetPhone()
    if (navigator.onLine) return form.submit()
    markSignOut()
    location.assign(`/${language}/workspace/offline`)
  }
  return (
    <form method="post" className="grid gap-3" onSubmit={(event) => void leave(event)}>
      {waiting > 0 ? (
        <Notice kind="warning">
          <p>
            <Plural
              value={waiting}
              one="# thing is not sent yet. It stays on this phone and is sent when you sign in again."
              other="# things are not sent yet. They stay on this phone and are sent when you sign in again."
            />
          </p>
        </Notice>
      ) : null}
      <Button variant="secondary" size="lg" isWide icon="leave">
        <Trans>Sign out</Trans>
      </Button>
    </form>
  )
}
