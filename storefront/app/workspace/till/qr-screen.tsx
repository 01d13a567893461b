import { Trans, useLingui } from "@lingui/react/macro"
import { useEffect, useState } from "react"
import { Link } from "react-router"
import { Button } from "~/design/button"
import { Icon } from "~/design/icon"
import { Notice } from "~/design/notice"
import { useLanguage } from "~/i18n/language"
import { askForBasket } from "./ask-for-basket"
import { BigAmount } from "./big-amount"
import type { Till } from "./use-till"

/** The customer points a phone at the code and pays there; this one thing needs a signal. */
export const QrScreen = ({ till }: { till: Till }) => {
  const { t } = useLingui()
  const language = useLanguage()
  const { edition_id, fair_handle } = till.catalogue
  const [code, setCode] = useState<string | null>()
  const [lines] = useState(till.lines)
  const [tries, setTries] = useState(0)
  useEffect(() => {
    setCode(undefined)
    const asked = new AbortController()
    void askForBasket(`/${language}/workspace/api`, edition_id, lines, asked.signal).then((made) => {
      if (!asked.signal.aborted) setCode(made)
    })
    return () => asked.abort()
  }, [language, edition_id, lines, tries])
  return (
    <section className="grid justify-items-center gap-4 print:hidden">
      <BigAmount centimes={till.total} className="text-5xl" />
      {code === null ? (
        <>
          <Notice kind="warning" className="w-full">
            <p>{t`There is no signal: take cash, or try again.`}</p>
          </Notice>
          <Button type="button" size="lg" isWide icon="refresh" onClick={() => setTries(tries + 1)}>
            <Trans>Try again</Trans>
          </Button>
        </>
      ) : code === undefined ? (
        <p role="status" className="flex min-h-64 items-center gap-2 text-lg">
          <Icon name="clock" className="size-7" />
          <Trans>One moment…</Trans>
        </p>
      ) : (
        <>
          <img
            src={`/${language}/workspace/till/${edition_id}/qr/${code}?fair=${encodeURIComponent(fair_handle)}`}
            alt={t`Code to pay online`}
            width={288}
            height={288}
            className="size-72 rounded-card border border-line bg-paper p-2"
            data-basket={code}
          />
          <p className="text-center text-lg">
            <Trans>The customer points the phone’s camera here, and pays.</Trans>
          </p>
          <Button type="button" size="lg" isWide icon="plus" className="min-h-16" onClick={till.empty}>
            <Trans>Next sale</Trans>
          </Button>
        </>
      )}
      <Link to="#pay" className="flex min-h-11 items-center gap-2 text-clay-deep underline">
        <Icon name="cash" />
        <Trans>Take cash instead</Trans>
      </Link>
    </section>
  )
}
