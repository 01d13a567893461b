import { Container, Heading, Text } from "@medusajs/ui"
import type { Member } from "./cooperative"
import { useTexts } from "./use-texts"

/** Who signs in for the cooperative. */
export const MembersSection = ({ members }: { members: Member[] }) => {
  const { t } = useTexts()
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("section.members")}
      </Heading>
      {members.length === 0 && <Text className="px-6 py-4">{t("noMembers")}</Text>}
      {members.map(({ id, name, email, phone, role, is_active }) => (
        <div key={id} className="px-6 py-3">
          <Text size="small" weight="plus">
            <bdi>{name}</bdi>
          </Text>
          <Text size="small" className="text-ui-fg-subtle">
            {[email, phone]
              .filter((address) => address && address !== name)
              .map((address) => (
                <span key={address}>
                  <bdi>{address}</bdi> ·{" "}
                </span>
              ))}
            {t(`role.${is_active ? role : "inactive"}`)}
          </Text>
        </div>
      ))}
    </Container>
  )
}
