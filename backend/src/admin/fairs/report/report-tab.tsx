import { Container } from "@medusajs/ui"
import type { Fair } from "../fairs"

export const ReportTab = ({ fair }: { fair: Fair }) => <Container>{fair.handle}</Container>
