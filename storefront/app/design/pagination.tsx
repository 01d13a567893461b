import { Trans, useLingui } from "@lingui/react/macro"
import { formatNumber } from "~/i18n/format"
import { classNames } from "./class-names"
import { Icon } from "./icon"
import { shownPages } from "./shown-pages"

type Props = { page: number; pages: number; hrefOf: (page: number) => string }

/** The pages of a list: the first, the last, those around the reader. Nothing when there is one page. */
export const Pagination = ({ page, pages, hrefOf }: Props) => {
  const { t } = useLingui()
  if (pages <= 1) return null
  return (
    <nav aria-label={t`Pages`} className="mt-10 flex flex-wrap items-center justify-center gap-1.5">
      {page > 1 ? (
        <a href={hrefOf(page - 1)} rel="prev" className={classNames(STEP, RESTING, "pe-4 ps-3")}>
          <Icon name="forward" className="size-4 rotate-180" />
          <Trans>Previous</Trans>
        </a>
      ) : null}
      {shownPages(page, pages).map((shown, index) =>
        shown === "gap" ? (
          <span key={`gap-${index}`} aria-hidden="true" className="px-1">
            …
          </span>
        ) : (
          <a
            key={shown}
            href={hrefOf(shown)}
            aria-label={t`Page ${formatNumber(shown)}`}
            aria-current={shown === page ? "page" : undefined}
            className={classNames(
              STEP,
              "min-w-11 justify-center px-2",
              shown === page ? "border-clay bg-clay text-paper" : RESTING,
            )}
          >
            {formatNumber(shown)}
          </a>
        ),
      )}
      {page < pages ? (
        <a href={hrefOf(page + 1)} rel="next" className={classNames(STEP, RESTING, "ps-4 pe-3")}>
          <Trans>Next</Trans>
          <Icon name="forward" className="size-4" />
        </a>
      ) : null}
    </nav>
  )
}

const STEP = "inline-flex min-h-11 items-center gap-1.5 rounded-control border font-medium tabular-nums"
const RESTING = "border-line bg-paper hover:border-clay hover:text-clay-deep"
