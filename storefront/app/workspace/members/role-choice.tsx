import { useLingui } from "@lingui/react/macro"
import { PictureChoice } from "../application/picture-choice"
import { ROLE_WORDS, ROLES } from "./roles"

/** What a member may do, as three pictures. */
export const RoleChoice = ({ chosen }: { chosen: string }) => {
  const { i18n, t } = useLingui()
  return (
    <PictureChoice
      name="role"
      legend={t`What will she or he do?`}
      chosen={chosen}
      choices={ROLES.map((role) => ({
        value: role,
        icon: ROLE_WORDS[role].icon,
        label: i18n._(ROLE_WORDS[role].label),
        explanation: i18n._(ROLE_WORDS[role].explanation),
      }))}
    />
  )
}
