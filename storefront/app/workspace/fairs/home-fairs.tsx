import { Link } from "react-router"
import { Icon } from "~/design/icon"
import { Localized } from "~/design/localized"
import { useLanguage } from "~/i18n/language"
import { useWorkspaceLinks } from "../frame/workspace-links"
import { hasTill, stepOf } from "./fair"
import { FairStepBadge } from "./fair-step"
import type { FairRowView } from "./fairs.server"
import { TillLink } from "./till-link"

/** The fairs that ask something of the cooperative now: the till of an open one, a stand to answer, a call. */
export const HomeFairs = ({ fairs }: { fairs: FairRowView[] }) => {
  const language = useLanguage()
  const href = useWorkspaceLinks()
  return fairs.map((fair) =>
    hasTill(fair) ? (
      <TillLink key={fair.id} id={fair.id} />
    ) : (
      <Link
        key={fair.id}
        to={`${href("fairs")}/${fair.id}`}
        className="flex min-h-22 items-center gap-4 rounded-card border-2 border-saffron bg-saffron-wash px-4 py-3"
        data-home-fair={fair.handle}
      >
        <Icon name="tent" className="size-11 text-clay-deep" />
        <span className="grid flex-1 gap-1">
          <Localized
            text={fair.name.text}
            language={fair.name.language}
            page={language}
            className="text-lg leading-snug font-medium"
          />
          <FairStepBadge step={stepOf(fair)} />
        </span>
        <Icon name="forward" className="size-6" />
      </Link>
    ),
  )
}
