import { Trans, useLingui } from "@lingui/react/macro"
import { type FormEvent, useState } from "react"
import { Button } from "~/design/button"
import { Card } from "~/design/card"
import { Icon } from "~/design/icon"
import { Notice } from "~/design/notice"
import { TextField } from "~/design/text-field"
import { formatMoney } from "~/i18n/format"
import { useLanguage } from "~/i18n/language"
import { dayOf } from "../frame/moment"
import { useOutbox } from "../offline"
import { BigAmount } from "./big-amount"
import { dirhamsOf, expectedCash } from "./cash"
import { countRequest, typedCentimes } from "./count-request"
import { salesOfDay } from "./phone-sales"
import type { TillCount } from "./till"
import type { Till } from "./use-till"

/** The end of the day: what was in the box, what should be, what is. */
export const CountScreen = ({ till, counts }: { till: Till; counts: TillCount[] }) => {
  const { t } = useLingui()
  const language = useLanguage()
  const { keep } = useOutbox()
  const before = counts.find(({ day }) => day === till.day)
  const [opening, setOpening] = useState(before ? String(dirhamsOf(before.opening_centimes)) : "")
  const [counted, setCounted] = useState(before ? String(dirhamsOf(before.counted_centimes)) : "")
  const [isKept, setKept] = useState(before !== undefined)
  const openingCentimes = typedCentimes(opening)
  const countedCentimes = typedCentimes(counted)
  const isReady = openingCentimes !== undefined && countedCentimes !== undefined && counted.trim() !== ""
  const expected = expectedCash(openingCentimes ?? 0, salesOfDay(till.sales, till.day))
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (!isReady) return
    const day = dayOf(new Date(till.now).toISOString(), language)
    const amount = formatMoney(dirhamsOf(countedCentimes), language)
    await keep({
      ...countRequest({
        editionId: till.catalogue.edition_id,
        day: till.day,
        openingCentimes,
        countedCentimes,
      }),
      label: t`Cash of ${day}: ${amount}`,
    })
    setKept(true)
  }
  const change = (set: (typed: string) => void) => (typed: string) => {
    set(typed)
    setKept(false)
  }
  return (
    <form
      className="grid grid-cols-[minmax(0,1fr)] gap-4 print:hidden"
      onSubmit={(event) => void submit(event)}
    >
      <AmountField
        name="opening"
        label={t`In the box this morning`}
        value={opening}
        isWrong={openingCentimes === undefined}
        onChange={change(setOpening)}
      />
      <Card className="grid gap-1">
        <span className="text-lg">
          <Trans>Should be in the box now</Trans>
        </span>
        <BigAmount centimes={expected} className="text-3xl" />
      </Card>
      <AmountField
        name="counted"
        label={t`You counted`}
        value={counted}
        isWrong={countedCentimes === undefined}
        onChange={change(setCounted)}
      />
      {isReady ? <Difference centimes={countedCentimes - expected} /> : null}
      {isKept ? (
        <Notice kind="success">
          <p>
            <Trans>The count of today is kept.</Trans>
          </p>
        </Notice>
      ) : (
        <Button size="lg" isWide icon="check" className="min-h-16" disabled={!isReady}>
          <Trans>Keep the count</Trans>
        </Button>
      )}
    </form>
  )
}

type AmountProps = {
  name: string
  label: string
  value: string
  isWrong: boolean
  onChange: (typed: string) => void
}

const AmountField = ({ name, label, value, isWrong, onChange }: AmountProps) => {
  const { t } = useLingui()
  return (
    <TextField
      name={name}
      label={<span className="text-lg">{label}</span>}
      error={isWrong ? t`Write the price in digits, such as 120 or 49,50.` : undefined}
      value={value}
      inputMode="decimal"
      autoComplete="off"
      dir="ltr"
      className="min-h-16 text-3xl font-semibold"
      onChange={(event) => onChange(event.target.value)}
    />
  )
}

const Difference = ({ centimes }: { centimes: number }) => {
  const isRight = centimes === 0
  return (
    <p
      className={`flex items-center gap-3 rounded-card px-4 py-3 text-lg font-medium ${isRight ? "bg-olive-wash text-olive-deep" : "bg-saffron-wash text-saffron-deep"}`}
      data-difference={dirhamsOf(centimes)}
    >
      <Icon name={isRight ? "check" : "warning"} className="size-8" />
      <span className="flex-1">
        {isRight ? (
          <Trans>It is right</Trans>
        ) : centimes > 0 ? (
          <Trans>Too much</Trans>
        ) : (
          <Trans>Missing</Trans>
        )}
      </span>
      {isRight ? null : <BigAmount centimes={Math.abs(centimes)} className="text-3xl" />}
    </p>
  )
}
