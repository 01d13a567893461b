import { Container, Heading, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { Link, useParams } from "react-router-dom"
import { forNetwork } from "../../../admin-scopes/for-network"
import { CooperativeStatus } from "../../../cooperatives/cooperative-status"
import { readApplication } from "../../../verification/application"
import { ApplicationFacts } from "../../../verification/application-facts"
import { ChecklistSection } from "../../../verification/checklist-section"
import { CorrectionsSection } from "../../../verification/corrections-section"
import { DecisionBar } from "../../../verification/decision-bar"
import { DocumentsSection } from "../../../verification/documents-section"
import { HistorySection } from "../../../verification/history-section"
import { useTexts } from "../../../verification/use-texts"

/** One application: what it says beside the papers that prove it, and the network's answer. */
const ApplicationPage = () => {
  const { id = "" } = useParams()
  const { t, ofCooperative, nameOf } = useTexts()
  const { data, isError } = useQuery({
    queryKey: ["verification", "one", id],
    queryFn: () => readApplication(id),
  })
  if (!data) return <Text className="p-6">{ofCooperative(isError ? "failed" : "loading")}</Text>
  const { application } = data
  const name = nameOf(application.name)
  const isOpen = application.status === "submitted"

  return (
    <div className="flex flex-col gap-3">
      <Container className="flex flex-wrap items-center justify-between gap-4">
        <div className="flex flex-wrap items-center gap-3">
          <Heading>
            <bdi>{name}</bdi>
          </Heading>
          <CooperativeStatus status={application.status} />
        </div>
        <Link to={`/cooperatives/${id}`} className="text-ui-fg-interactive txt-small">
          {t("toCooperative")}
        </Link>
        <DecisionBar cooperativeId={id} application={application} name={name} />
      </Container>
      <div className="grid items-start gap-3 xl:grid-cols-2">
        <div className="flex flex-col gap-3">
          <ApplicationFacts application={application} />
          <CorrectionsSection corrections={application.corrections} />
        </div>
        <div className="flex flex-col gap-3">
          <DocumentsSection
            cooperativeId={id}
            documents={application.documents}
            missing={application.missing}
            canReview={isOpen}
          />
          <ChecklistSection cooperativeId={id} checklist={application.checklist} canCheck={isOpen} />
          <HistorySection history={application.history} />
        </div>
      </div>
    </div>
  )
}

const Title = () => <>{useTexts().t("application")}</>

export const handle = { breadcrumb: () => <Title /> }

export default forNetwork(ApplicationPage)
