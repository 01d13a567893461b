import { Text } from "@medusajs/ui"
import { useParams } from "react-router-dom"
import { FairHeader } from "../../../fairs/fair-header"
import { FairTabs } from "../../../fairs/fair-tabs"
import { useFair } from "../../../fairs/use-fair"
import { useTexts } from "../../../fairs/use-texts"

/** One edition of a fair, from its draft to its report. */
const FairPage = () => {
  const { id = "" } = useParams()
  const { t } = useTexts()
  const { data, isError } = useFair(id)
  if (!data) return <Text className="p-6">{t(isError ? "failed" : "loading")}</Text>
  return (
    <div key={id} className="flex flex-col gap-3">
      <FairHeader fair={data.fair} />
      <FairTabs fair={data.fair} />
    </div>
  )
}

const Title = () => <>{useTexts().t("one")}</>

export const handle = { breadcrumb: () => <Title /> }

export default FairPage
