import { Container } from "@medusajs/ui"
import { ListTable } from "../../backend/list-table"
import { type Fair, isEnded } from "../fairs"
import { Part } from "../part"
import { useTexts } from "../use-texts"
import { PromotionForm } from "./promotion-form"
import { PromotionRow } from "./promotion-row"
import type { Promotion } from "./promotions"
import { SectionTitle } from "../../backend/section-title"

const COLUMNS = ["percent", "scope", "borneBy", "budget", "dates", "actions"] as const

/** The prices of the fair: what is taken off, for whose goods, until when, and who bears it. */
export const CampaignTab = ({ fair }: { fair: Fair }) => {
  const { t } = useTexts("fairCampaign")
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
        <SectionTitle title={t("title")} lead={t("lead")} />
        {!isEnded(fair) && <PromotionForm fair={fair} />}
      </div>
      <Part<{ promotions: Promotion[] }>
        id={fair.id}
        part="promotions"
        empty={({ promotions }) => !promotions.length && t("empty")}
      >
        {({ promotions }) => (
          <ListTable columns={COLUMNS.map((column) => t(`column.${column}`))}>
            {promotions.map((promotion) => (
              <PromotionRow key={promotion.id} fair={fair} promotion={promotion} />
            ))}
          </ListTable>
        )}
      </Part>
    </Container>
  )
}
