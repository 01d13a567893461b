import { Trans, useLingui } from "@lingui/react/macro"
import { useRef, useState } from "react"
import { Link, useNavigate } from "react-router"
import { Button } from "~/design/button"
import { Icon } from "~/design/icon"
import { Notice } from "~/design/notice"
import { Price } from "~/design/price"
import { useLanguage } from "~/i18n/language"
import { BigAmount } from "./big-amount"
import { changeOf, dirhamsOf } from "./cash"
import { NoteButtons } from "./note-buttons"
import { SaleLines } from "./sale-lines"
import type { Till } from "./use-till"

/** What is asked, what is handed over, what goes back; one touch and it is sold. */
export const PayScreen = ({ till }: { till: Till }) => {
  const { t } = useLingui()
  const navigate = useNavigate()
  const [given, setGiven] = useState(0)
  const [isLost, setLost] = useState(false)
  // A second tap before the first has been kept would sell twice.
  const isSelling = useRef(false)
  const sell = async (): Promise<void> => {
    if (isSelling.current) return
    isSelling.current = true
    try {
      const key = await till.sell(given === 0 ? null : given)
      await navigate(`#receipt-${key}`, { replace: true })
    } catch {
      setLost(true)
    } finally {
      isSelling.current = false
    }
  }
  const change = changeOf(till.total, given)
  const isEnough = given === 0 || change !== undefined
  return (
    <section className="grid grid-cols-[minmax(0,1fr)] gap-3 pb-24 print:hidden">
      <SaleLines lines={till.lines} onFewer={(id) => till.add(id, -1)} onMore={(id) => till.add(id, 1)} />
      <p className="flex items-baseline justify-between gap-3 border-t-2 border-ink pt-2">
        <span className="text-lg">
          <Trans>To pay</Trans>
        </span>
        <BigAmount centimes={till.total} className="text-5xl" />
      </p>
      <NoteButtons onNote={(dirhams) => setGiven(given + dirhams * 100)} />
      {given > 0 ? (
        <Handed given={given} change={change} missing={till.total - given} onAgain={() => setGiven(0)} />
      ) : null}
      {isLost ? (
        <Notice kind="error">
          <p>{t`The phone could not keep this sale. Write it down, then try again.`}</p>
        </Notice>
      ) : null}
      <Link
        to="#qr"
        className="flex min-h-14 items-center justify-center gap-2 rounded-control border border-line-strong bg-paper text-lg font-medium"
      >
        <Icon name="qr" className="size-7 text-clay" />
        <Trans>Pay online by QR</Trans>
      </Link>
      <Button
        type="button"
        size="lg"
        icon="cash"
        className="fixed inset-x-4 bottom-18 z-20 mx-auto mb-[env(safe-area-inset-bottom)] min-h-18 max-w-3xl text-xl"
        disabled={!isEnough}
        onClick={() => void sell()}
      >
        <Trans>Cash received</Trans>
      </Button>
    </section>
  )
}

type HandedProps = { given: number; change: number | undefined; missing: number; onAgain: () => void }

const Handed = ({ given, change, missing, onAgain }: HandedProps) => {
  const language = useLanguage()
  return (
    <div className="grid grid-cols-[1fr_auto] items-center gap-x-3 gap-y-1 rounded-card bg-olive-wash px-4 py-3">
      <p className="text-lg">
        <Trans>Received</Trans>{" "}
        <Price dirhams={dirhamsOf(given)} language={language} className="font-medium" />
      </p>
      <button
        type="button"
        onClick={onAgain}
        className="min-h-11 cursor-pointer px-2 text-clay-deep underline"
      >
        <Trans>Start again</Trans>
      </button>
      <p className="col-span-2 flex items-baseline justify-between gap-3" data-change={change}>
        <span className="text-lg">
          {change === undefined ? <Trans>Still missing</Trans> : <Trans>Give back</Trans>}
        </span>
        <BigAmount
          centimes={change ?? missing}
          className={`text-4xl ${change === undefined ? "text-alarm" : "text-olive-deep"}`}
        />
      </p>
    </div>
  )
}
