import "./themes.js";
import "./searching.js";
import "./rails.js";
import "./wishes.js";
import "./rating.js";
import "./writing.js";
import "./views.js";
import "./filters.js";
