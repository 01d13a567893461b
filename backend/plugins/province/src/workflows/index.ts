export { decideProductOriginWorkflow, decideProductOriginWorkflowId } from "./decide-product-origin"
export { importProvincesWorkflow, importProvincesWorkflowId } from "./import-provinces"
export { setProductProvinceWorkflow, setProductProvinceWorkflowId } from "./set-product-province"
export { reviewProductOriginsWorkflow, reviewProductOriginsWorkflowId } from "./review-origins"
