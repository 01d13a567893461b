import { Trans, useLingui } from "@lingui/react/macro"
import { Button } from "~/design/button"
import { TextField } from "~/design/text-field"
import { useLanguage } from "~/i18n/language"

const LARGE = "min-h-16 text-center text-2xl tracking-wide tabular-nums"

/** Asks for the phone, which this phone remembers next time. */
export const PhoneForm = ({ phone }: { phone: string }) => {
  const { t } = useLingui()
  return (
    <form method="post" className="grid gap-4">
      <input type="hidden" name="intent" value="send-code" />
      <TextField
        name="phone"
        type="tel"
        dir="ltr"
        inputMode="tel"
        autoComplete="tel"
        label={t`Your phone number`}
        placeholder="06 12 34 56 78"
        required
        maxLength={30}
        defaultValue={phone}
        className={LARGE}
      />
      <Button size="lg" isWide icon="message" className="min-h-16 text-xl">
        <Trans>Send me a code</Trans>
      </Button>
    </form>
  )
}

/** Asks for the digits that came by SMS; phones offer them above the keyboard. */
export const CodeForm = ({ phone }: { phone: string }) => {
  const { t } = useLingui()
  const language = useLanguage()
  return (
    <div className="grid gap-3">
      <form method="post" className="grid gap-4">
        <input type="hidden" name="intent" value="verify" />
        <TextField
          name="code"
          dir="ltr"
          inputMode="numeric"
          autoComplete="one-time-code"
          label={t`The 6 digits`}
          required
          maxLength={20}
          className="min-h-18 text-center text-4xl tracking-[0.3em] tabular-nums"
        />
        <Button size="lg" isWide icon="check" className="min-h-16 text-xl">
          <Trans>Enter</Trans>
        </Button>
      </form>
      <form method="post">
        <input type="hidden" name="intent" value="send-code" />
        <input type="hidden" name="phone" value={phone} />
        <Button variant="secondary" isWide icon="refresh">
          <Trans>Send another code</Trans>
        </Button>
      </form>
      <a
        href={`/${language}/workspace/sign-in`}
        className="flex min-h-12 items-center justify-center text-clay-deep underline"
      >
        <Trans>Another phone number</Trans>
      </a>
    </div>
  )
}

/** The other way in, for those who have a password. */
export const PasswordForm = ({ email }: { email: string | undefined }) => {
  const { t } = useLingui()
  return (
    <form method="post" className="grid gap-5 pt-2">
      <input type="hidden" name="intent" value="password" />
      <TextField
        name="email"
        type="email"
        dir="ltr"
        label={t`E-mail`}
        autoComplete="username"
        required
        defaultValue={email}
      />
      <TextField
        name="password"
        type="password"
        dir="ltr"
        label={t`Password`}
        autoComplete="current-password"
        required
      />
      <Button size="lg" isWide>
        <Trans>Sign in</Trans>
      </Button>
    </form>
  )
}
