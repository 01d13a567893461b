import { Trans, useLingui } from "@lingui/react/macro"
import { Link } from "react-router"
import { Card } from "~/design/card"
import { Disclosure } from "~/design/disclosure"
import { Icon } from "~/design/icon"
import { Localized } from "~/design/localized"
import { TextAreaField } from "~/design/text-field"
import { useLanguage } from "~/i18n/language"
import { useWorkspaceLinks } from "../frame/workspace-links"
import { stepOf } from "./fair"
import { FairForm } from "./fair-form"
import type { FairView } from "./fairs.server"

/** What the cooperative can answer now: apply, take back, come, not come. */
export const FairAnswers = ({ fair }: { fair: FairView }) => {
  const { t } = useLingui()
  const step = stepOf(fair)
  if (step === "apply") return fair.may.apply ? <Call fair={fair} /> : null
  if (step === "applied")
    return (
      <>
        <p className="text-lg">
          <Trans>The network gives the stands after the deadline, and tells you here.</Trans>
        </p>
        {fair.may.withdraw_application ? (
          <FairForm
            fairId={fair.id}
            intent="take_back"
            icon="close"
            variant="secondary"
            label={t`Take our application back`}
          />
        ) : null}
      </>
    )
  return (
    <>
      {fair.may.confirm ? (
        <>
          {fair.answerBy ? (
            <p className="flex items-center gap-2 text-lg font-medium text-saffron-deep">
              <Icon name="clock" className="size-7" />
              <Trans>Answer before {fair.answerBy}, or the stand goes to the next.</Trans>
            </p>
          ) : null}
          <FairForm fairId={fair.id} intent="confirm" icon="check" label={t`We come`} />
        </>
      ) : null}
      {fair.may.withdraw ? <Withdraw fair={fair} /> : null}
    </>
  )
}

const Call = ({ fair }: { fair: FairView }) => {
  const language = useLanguage()
  const href = useWorkspaceLinks()
  return (
    <Card as="section" className="grid gap-4">
      {fair.call ? (
        <Localized
          as="p"
          text={fair.call.text}
          language={fair.call.language}
          page={language}
          className="whitespace-pre-line"
        />
      ) : null}
      {fair.deadline ? (
        <p className="flex items-center gap-2 text-lg font-medium text-saffron-deep">
          <Icon name="clock" className="size-7" />
          <Trans>Until {fair.deadline}</Trans>
        </p>
      ) : null}
      <Link
        to={`${href("fairs")}/${fair.id}/apply`}
        className="flex min-h-16 items-center justify-center gap-2 rounded-control bg-clay text-xl font-medium text-paper shadow-glaze"
      >
        <Icon name="pencil" className="size-7" />
        <Trans>We want to come</Trans>
      </Link>
    </Card>
  )
}

const Withdraw = ({ fair }: { fair: FairView }) => {
  const { t } = useLingui()
  return (
    <Disclosure summary={<Trans>We cannot come</Trans>}>
      <FairForm
        fairId={fair.id}
        intent="withdraw"
        icon="close"
        variant="danger"
        label={t`Give the stand to others`}
      >
        <TextAreaField name="reason" label={t`Why?`} isOptional={t`optional`} maxLength={500} />
      </FairForm>
    </Disclosure>
  )
}
