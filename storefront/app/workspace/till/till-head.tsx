import type { MessageDescriptor } from "@lingui/core"
import { msg } from "@lingui/core/macro"
import { Trans, useLingui } from "@lingui/react/macro"
import { Link } from "react-router"
import { classNames } from "~/design/class-names"
import { Icon, type IconName } from "~/design/icon"
import { isClockWrong } from "./phone-clock"
import type { Till } from "./use-till"

const SCREENS: { name: string; label: MessageDescriptor; icon: IconName }[] = [
  { name: "sell", label: msg`Sell`, icon: "tag" },
  { name: "sales", label: msg`Sales`, icon: "paper" },
  { name: "count", label: msg`Count the cash`, icon: "cash" },
]

/** The till's three places, and what she should know of the phone: sales to settle, a wrong clock. */
export const TillHead = ({ till, screen }: { till: Till; screen: string }) => {
  const { t, i18n } = useLingui()
  const toSettle = till.sales.filter(({ state }) => state === "conflict" || state === "refused").length
  const current =
    SCREENS.find(({ name }) => name === screen)?.name ?? (screen.startsWith("receipt") ? "sales" : "sell")
  return (
    <header className="grid gap-2 print:hidden">
      <nav aria-label={t`Till`}>
        <ul className="grid grid-cols-3 gap-2">
          {SCREENS.map(({ name, label, icon }) => (
            <li key={name}>
              <Link
                to={`#${name}`}
                aria-current={name === current ? "page" : undefined}
                className={classNames(
                  "relative grid min-h-16 content-center justify-items-center gap-0.5 rounded-control border px-1 text-center text-sm leading-tight",
                  name === current
                    ? "border-clay bg-clay font-medium text-paper"
                    : "border-line-strong bg-paper",
                )}
              >
                <Icon name={icon} className="size-7" />
                {i18n._(label)}
                {name === "sales" && toSettle > 0 ? (
                  <strong className="absolute end-1 top-1 grid size-7 place-items-center rounded-full bg-alarm text-paper">
                    {toSettle}
                  </strong>
                ) : null}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {isClockWrong(till.offset) ? (
        <p className="flex items-center gap-2 text-sm text-ink-soft">
          <Icon name="clock" />
          <Trans>This phone’s clock is wrong. The till uses the market’s hour.</Trans>
        </p>
      ) : null}
    </header>
  )
}
