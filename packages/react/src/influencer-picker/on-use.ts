export { DeleteInfluencers } from "./DeleteInfluencers.tsx";
export { InfluencerForm } from "./InfluencerForm.tsx";
