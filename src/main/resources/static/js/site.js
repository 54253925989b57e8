import "./themes.js";
import "./searching.js";
import "./rails.js";
import "./rating.js";
import "./writing.js";
