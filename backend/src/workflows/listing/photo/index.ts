export { makePhotoReady } from "./make-photo-ready"
export { PHOTO_RECEIVED, receivePhoto } from "./receive-photo"
export { removePhoto } from "./remove-photo"
export { repairPhotos, sweepPhotos } from "./repair-photos"
