import { Container, Heading, Table, Text } from "@medusajs/ui"
import type { Province } from "../origin/origins"
import { useProvinces, useTexts } from "../origin/use-texts"

const ProvinceRow = ({ province }: { province: Province }) => {
  const { nameOf } = useTexts()
  return (
    <Table.Row className={province.product_count === 0 ? "text-ui-fg-muted" : ""}>
      <Table.Cell>{nameOf(province.label)}</Table.Cell>
      <Table.Cell className="text-end">{province.product_count}</Table.Cell>
      <Table.Cell className="text-end">{province.cooperative_count}</Table.Cell>
    </Table.Row>
  )
}

/** What the public finds in each province, by region; provinces without anything stand back. */
export const CoverageTable = () => {
  const { t, nameOf } = useTexts()
  const { directory } = useProvinces()
  if (!directory) return <Text className="p-6">{t("loading")}</Text>
  const empty = directory.provinces.filter(({ product_count }) => product_count === 0).length
  return (
    <Container className="p-0">
      <div className="flex items-baseline justify-between px-6 py-4">
        <Heading>{t("coverage.title")}</Heading>
        <Text size="small">{t("coverage.empty", { count: empty })}</Text>
      </div>
      {directory.regions.map(({ iso, name }) => (
        <section key={iso}>
          <Heading level="h3" className="px-6 py-2">
            {nameOf(name)}
          </Heading>
          <Table>
            <Table.Header>
              <Table.Row>
                <Table.HeaderCell>{t("coverage.province")}</Table.HeaderCell>
                <Table.HeaderCell className="text-end">{t("coverage.products")}</Table.HeaderCell>
                <Table.HeaderCell className="text-end">{t("coverage.sellers")}</Table.HeaderCell>
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {directory.provinces
                .filter(({ region }) => region === iso)
                .map((province) => (
                  <ProvinceRow key={province.slug} province={province} />
                ))}
            </Table.Body>
          </Table>
        </section>
      ))}
    </Container>
  )
}
