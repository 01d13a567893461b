import { Trans } from "@lingui/react/macro"
import { Link } from "react-router"
import { Icon } from "~/design/icon"
import { Localized } from "~/design/localized"
import { useLanguage } from "~/i18n/language"
import { useWorkspaceLinks } from "../frame/workspace-links"
import { hasTill, stepOf } from "./fair"
import { FairStepBadge } from "./fair-step"
import type { FairRowView } from "./fairs.server"
import { TillLink } from "./till-link"

/** A fair: where the cooperative is with it, when, where; its stand's number in large once it has one. */
export const FairCard = ({ fair }: { fair: FairRowView }) => {
  const language = useLanguage()
  const href = useWorkspaceLinks()
  const step = stepOf(fair)
  const number = fair.exhibitor?.status === "withdrawn" ? undefined : fair.exhibitor?.stand?.number
  return (
    <li
      className="grid gap-3 rounded-card border border-line bg-paper p-4"
      data-fair={fair.handle}
      data-step={step}
    >
      <Link to={`${href("fairs")}/${fair.id}`} className="grid grid-cols-[1fr_auto] items-center gap-3">
        <span className="grid gap-1.5">
          <FairStepBadge step={step} />
          <Localized
            text={fair.name.text}
            language={fair.name.language}
            page={language}
            className="text-xl leading-snug font-medium"
          />
          <FairFacts fair={fair} />
        </span>
        {number ? <StandNumber number={number} /> : <Icon name="forward" className="size-6" />}
      </Link>
      {step === "apply" && fair.deadline ? (
        <p className="flex items-center gap-2 font-medium text-saffron-deep">
          <Icon name="clock" />
          <span>
            <Trans>Until {fair.deadline}</Trans>
          </span>
        </p>
      ) : null}
      {hasTill(fair) ? <TillLink id={fair.id} /> : null}
    </li>
  )
}

/** When and where, each with its sign. */
export const FairFacts = ({ fair }: { fair: Pick<FairRowView, "days" | "place" | "province"> }) => {
  const language = useLanguage()
  return (
    <>
      <span className="flex items-center gap-2">
        <Icon name="calendar" className="text-clay" />
        <bdi>{fair.days}</bdi>
      </span>
      <span className="flex items-center gap-2">
        <Icon name="pin" className="text-clay" />
        <span>
          <Localized text={fair.place.text} language={fair.place.language} page={language} />
          {fair.province ? ` · ${fair.province}` : null}
        </span>
      </span>
    </>
  )
}

/** A stand's number, as large as it is painted on the stand. */
export const StandNumber = ({ number }: { number: string }) => (
  <span className="grid justify-items-center rounded-control border-2 border-clay bg-clay-wash px-3 py-2 text-clay-deep">
    <span className="text-sm">
      <Trans>Stand</Trans>
    </span>
    <strong dir="ltr" className="text-4xl font-semibold">
      {number}
    </strong>
  </span>
)
