export const sand = "#efe3d4";
export const charcoal = "#2a2f36";
export const brick = "#c05a3e";
export const cobalt = "#32558f";
export const lime = "#c9cf6b";
export const slate = "#5c6672";
export const sunrise = "#f0b27a";
export const skin = "#a86b45";
