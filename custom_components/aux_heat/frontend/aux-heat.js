var Zt=globalThis,Qt=Zt.ShadowRoot&&(Zt.ShadyCSS===void 0||Zt.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,qe=Symbol(),qn=new WeakMap,Dt=class{constructor(e,n,r){if(this._$cssResult$=!0,r!==qe)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=n}get styleSheet(){let e=this.o,n=this.t;if(Qt&&e===void 0){let r=n!==void 0&&n.length===1;r&&(e=qn.get(n)),e===void 0&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),r&&qn.set(n,e))}return e}toString(){return this.cssText}},Un=t=>new Dt(typeof t=="string"?t:t+"",void 0,qe),I=(t,...e)=>{let n=t.length===1?t[0]:e.reduce((r,i,o)=>r+(s=>{if(s._$cssResult$===!0)return s.cssText;if(typeof s=="number")return s;throw Error("Value passed to 'css' function must be a 'css' function result: "+s+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(i)+t[o+1],t[0]);return new Dt(n,t,qe)},Bn=(t,e)=>{if(Qt)t.adoptedStyleSheets=e.map(n=>n instanceof CSSStyleSheet?n:n.styleSheet);else for(let n of e){let r=document.createElement("style"),i=Zt.litNonce;i!==void 0&&r.setAttribute("nonce",i),r.textContent=n.cssText,t.appendChild(r)}},Ue=Qt?t=>t:t=>t instanceof CSSStyleSheet?(e=>{let n="";for(let r of e.cssRules)n+=r.cssText;return Un(n)})(t):t;var{is:Gi,defineProperty:Zi,getOwnPropertyDescriptor:Qi,getOwnPropertyNames:Ji,getOwnPropertySymbols:to,getPrototypeOf:eo}=Object,Jt=globalThis,zn=Jt.trustedTypes,no=zn?zn.emptyScript:"",ro=Jt.reactiveElementPolyfillSupport,Ht=(t,e)=>t,Be={toAttribute(t,e){switch(e){case Boolean:t=t?no:null;break;case Object:case Array:t=t==null?t:JSON.stringify(t)}return t},fromAttribute(t,e){let n=t;switch(e){case Boolean:n=t!==null;break;case Number:n=t===null?null:Number(t);break;case Object:case Array:try{n=JSON.parse(t)}catch{n=null}}return n}},Wn=(t,e)=>!Gi(t,e),Fn={attribute:!0,type:String,converter:Be,reflect:!1,useDefault:!1,hasChanged:Wn};Symbol.metadata??=Symbol("metadata"),Jt.litPropertyMetadata??=new WeakMap;var Y=class extends HTMLElement{static addInitializer(e){this._$Ei(),(this.l??=[]).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,n=Fn){if(n.state&&(n.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((n=Object.create(n)).wrapped=!0),this.elementProperties.set(e,n),!n.noAccessor){let r=Symbol(),i=this.getPropertyDescriptor(e,r,n);i!==void 0&&Zi(this.prototype,e,i)}}static getPropertyDescriptor(e,n,r){let{get:i,set:o}=Qi(this.prototype,e)??{get(){return this[n]},set(s){this[n]=s}};return{get:i,set(s){let a=i?.call(this);o?.call(this,s),this.requestUpdate(e,a,r)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??Fn}static _$Ei(){if(this.hasOwnProperty(Ht("elementProperties")))return;let e=eo(this);e.finalize(),e.l!==void 0&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(Ht("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(Ht("properties"))){let n=this.properties,r=[...Ji(n),...to(n)];for(let i of r)this.createProperty(i,n[i])}let e=this[Symbol.metadata];if(e!==null){let n=litPropertyMetadata.get(e);if(n!==void 0)for(let[r,i]of n)this.elementProperties.set(r,i)}this._$Eh=new Map;for(let[n,r]of this.elementProperties){let i=this._$Eu(n,r);i!==void 0&&this._$Eh.set(i,n)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){let n=[];if(Array.isArray(e)){let r=new Set(e.flat(1/0).reverse());for(let i of r)n.unshift(Ue(i))}else e!==void 0&&n.push(Ue(e));return n}static _$Eu(e,n){let r=n.attribute;return r===!1?void 0:typeof r=="string"?r:typeof e=="string"?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??=new Set).add(e),this.renderRoot!==void 0&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){let e=new Map,n=this.constructor.elementProperties;for(let r of n.keys())this.hasOwnProperty(r)&&(e.set(r,this[r]),delete this[r]);e.size>0&&(this._$Ep=e)}createRenderRoot(){let e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return Bn(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,n,r){this._$AK(e,r)}_$ET(e,n){let r=this.constructor.elementProperties.get(e),i=this.constructor._$Eu(e,r);if(i!==void 0&&r.reflect===!0){let o=(r.converter?.toAttribute!==void 0?r.converter:Be).toAttribute(n,r.type);this._$Em=e,o==null?this.removeAttribute(i):this.setAttribute(i,o),this._$Em=null}}_$AK(e,n){let r=this.constructor,i=r._$Eh.get(e);if(i!==void 0&&this._$Em!==i){let o=r.getPropertyOptions(i),s=typeof o.converter=="function"?{fromAttribute:o.converter}:o.converter?.fromAttribute!==void 0?o.converter:Be;this._$Em=i;let a=s.fromAttribute(n,o.type);this[i]=a??this._$Ej?.get(i)??a,this._$Em=null}}requestUpdate(e,n,r,i=!1,o){if(e!==void 0){let s=this.constructor;if(i===!1&&(o=this[e]),r??=s.getPropertyOptions(e),!((r.hasChanged??Wn)(o,n)||r.useDefault&&r.reflect&&o===this._$Ej?.get(e)&&!this.hasAttribute(s._$Eu(e,r))))return;this.C(e,n,r)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(e,n,{useDefault:r,reflect:i,wrapped:o},s){r&&!(this._$Ej??=new Map).has(e)&&(this._$Ej.set(e,s??n??this[e]),o!==!0||s!==void 0)||(this._$AL.has(e)||(this.hasUpdated||r||(n=void 0),this._$AL.set(e,n)),i===!0&&this._$Em!==e&&(this._$Eq??=new Set).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(n){Promise.reject(n)}let e=this.scheduleUpdate();return e!=null&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[i,o]of this._$Ep)this[i]=o;this._$Ep=void 0}let r=this.constructor.elementProperties;if(r.size>0)for(let[i,o]of r){let{wrapped:s}=o,a=this[i];s!==!0||this._$AL.has(i)||a===void 0||this.C(i,void 0,o,a)}}let e=!1,n=this._$AL;try{e=this.shouldUpdate(n),e?(this.willUpdate(n),this._$EO?.forEach(r=>r.hostUpdate?.()),this.update(n)):this._$EM()}catch(r){throw e=!1,this._$EM(),r}e&&this._$AE(n)}willUpdate(e){}_$AE(e){this._$EO?.forEach(n=>n.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&=this._$Eq.forEach(n=>this._$ET(n,this[n])),this._$EM()}updated(e){}firstUpdated(e){}};Y.elementStyles=[],Y.shadowRootOptions={mode:"open"},Y[Ht("elementProperties")]=new Map,Y[Ht("finalized")]=new Map,ro?.({ReactiveElement:Y}),(Jt.reactiveElementVersions??=[]).push("2.1.2");var Ye=globalThis,Kn=t=>t,te=Ye.trustedTypes,Vn=te?te.createPolicy("lit-html",{createHTML:t=>t}):void 0,Qn="$lit$",Q=`lit$${Math.random().toFixed(9).slice(2)}$`,Jn="?"+Q,io=`<${Jn}>`,ot=document,Lt=()=>ot.createComment(""),qt=t=>t===null||typeof t!="object"&&typeof t!="function",Xe=Array.isArray,oo=t=>Xe(t)||typeof t?.[Symbol.iterator]=="function",ze=`[ 	
\f\r]`,It=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,jn=/-->/g,Yn=/>/g,rt=RegExp(`>|${ze}(?:([^\\s"'>=/]+)(${ze}*=${ze}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Xn=/'/g,Gn=/"/g,tr=/^(?:script|style|textarea|title)$/i,Ge=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),_=Ge(1),T=Ge(2),sa=Ge(3),st=Symbol.for("lit-noChange"),y=Symbol.for("lit-nothing"),Zn=new WeakMap,it=ot.createTreeWalker(ot,129);function er(t,e){if(!Xe(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return Vn!==void 0?Vn.createHTML(e):e}var so=(t,e)=>{let n=t.length-1,r=[],i,o=e===2?"<svg>":e===3?"<math>":"",s=It;for(let a=0;a<n;a++){let l=t[a],u,h,c=-1,f=0;for(;f<l.length&&(s.lastIndex=f,h=s.exec(l),h!==null);)f=s.lastIndex,s===It?h[1]==="!--"?s=jn:h[1]!==void 0?s=Yn:h[2]!==void 0?(tr.test(h[2])&&(i=RegExp("</"+h[2],"g")),s=rt):h[3]!==void 0&&(s=rt):s===rt?h[0]===">"?(s=i??It,c=-1):h[1]===void 0?c=-2:(c=s.lastIndex-h[2].length,u=h[1],s=h[3]===void 0?rt:h[3]==='"'?Gn:Xn):s===Gn||s===Xn?s=rt:s===jn||s===Yn?s=It:(s=rt,i=void 0);let d=s===rt&&t[a+1].startsWith("/>")?" ":"";o+=s===It?l+io:c>=0?(r.push(u),l.slice(0,c)+Qn+l.slice(c)+Q+d):l+Q+(c===-2?a:d)}return[er(t,o+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),r]},Ut=class t{constructor({strings:e,_$litType$:n},r){let i;this.parts=[];let o=0,s=0,a=e.length-1,l=this.parts,[u,h]=so(e,n);if(this.el=t.createElement(u,r),it.currentNode=this.el.content,n===2||n===3){let c=this.el.content.firstChild;c.replaceWith(...c.childNodes)}for(;(i=it.nextNode())!==null&&l.length<a;){if(i.nodeType===1){if(i.hasAttributes())for(let c of i.getAttributeNames())if(c.endsWith(Qn)){let f=h[s++],d=i.getAttribute(c).split(Q),p=/([.?@])?(.*)/.exec(f);l.push({type:1,index:o,name:p[2],strings:d,ctor:p[1]==="."?We:p[1]==="?"?Ke:p[1]==="@"?Ve:_t}),i.removeAttribute(c)}else c.startsWith(Q)&&(l.push({type:6,index:o}),i.removeAttribute(c));if(tr.test(i.tagName)){let c=i.textContent.split(Q),f=c.length-1;if(f>0){i.textContent=te?te.emptyScript:"";for(let d=0;d<f;d++)i.append(c[d],Lt()),it.nextNode(),l.push({type:2,index:++o});i.append(c[f],Lt())}}}else if(i.nodeType===8)if(i.data===Jn)l.push({type:2,index:o});else{let c=-1;for(;(c=i.data.indexOf(Q,c+1))!==-1;)l.push({type:7,index:o}),c+=Q.length-1}o++}}static createElement(e,n){let r=ot.createElement("template");return r.innerHTML=e,r}};function gt(t,e,n=t,r){if(e===st)return e;let i=r!==void 0?n._$Co?.[r]:n._$Cl,o=qt(e)?void 0:e._$litDirective$;return i?.constructor!==o&&(i?._$AO?.(!1),o===void 0?i=void 0:(i=new o(t),i._$AT(t,n,r)),r!==void 0?(n._$Co??=[])[r]=i:n._$Cl=i),i!==void 0&&(e=gt(t,i._$AS(t,e.values),i,r)),e}var Fe=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:r}=this._$AD,i=(e?.creationScope??ot).importNode(n,!0);it.currentNode=i;let o=it.nextNode(),s=0,a=0,l=r[0];for(;l!==void 0;){if(s===l.index){let u;l.type===2?u=new Bt(o,o.nextSibling,this,e):l.type===1?u=new l.ctor(o,l.name,l.strings,this,e):l.type===6&&(u=new je(o,this,e)),this._$AV.push(u),l=r[++a]}s!==l?.index&&(o=it.nextNode(),s++)}return it.currentNode=ot,i}p(e){let n=0;for(let r of this._$AV)r!==void 0&&(r.strings!==void 0?(r._$AI(e,r,n),n+=r.strings.length-2):r._$AI(e[n])),n++}},Bt=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,r,i){this.type=2,this._$AH=y,this._$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=r,this.options=i,this._$Cv=i?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,n=this._$AM;return n!==void 0&&e?.nodeType===11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=gt(this,e,n),qt(e)?e===y||e==null||e===""?(this._$AH!==y&&this._$AR(),this._$AH=y):e!==this._$AH&&e!==st&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):oo(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==y&&qt(this._$AH)?this._$AA.nextSibling.data=e:this.T(ot.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:r}=e,i=typeof r=="number"?this._$AC(e):(r.el===void 0&&(r.el=Ut.createElement(er(r.h,r.h[0]),this.options)),r);if(this._$AH?._$AD===i)this._$AH.p(n);else{let o=new Fe(i,this),s=o.u(this.options);o.p(n),this.T(s),this._$AH=o}}_$AC(e){let n=Zn.get(e.strings);return n===void 0&&Zn.set(e.strings,n=new Ut(e)),n}k(e){Xe(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,r,i=0;for(let o of e)i===n.length?n.push(r=new t(this.O(Lt()),this.O(Lt()),this,this.options)):r=n[i],r._$AI(o),i++;i<n.length&&(this._$AR(r&&r._$AB.nextSibling,i),n.length=i)}_$AR(e=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let r=Kn(e).nextSibling;Kn(e).remove(),e=r}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},_t=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,r,i,o){this.type=1,this._$AH=y,this._$AN=void 0,this.element=e,this.name=n,this._$AM=i,this.options=o,r.length>2||r[0]!==""||r[1]!==""?(this._$AH=Array(r.length-1).fill(new String),this.strings=r):this._$AH=y}_$AI(e,n=this,r,i){let o=this.strings,s=!1;if(o===void 0)e=gt(this,e,n,0),s=!qt(e)||e!==this._$AH&&e!==st,s&&(this._$AH=e);else{let a=e,l,u;for(e=o[0],l=0;l<o.length-1;l++)u=gt(this,a[r+l],n,l),u===st&&(u=this._$AH[l]),s||=!qt(u)||u!==this._$AH[l],u===y?e=y:e!==y&&(e+=(u??"")+o[l+1]),this._$AH[l]=u}s&&!i&&this.j(e)}j(e){e===y?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},We=class extends _t{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===y?void 0:e}},Ke=class extends _t{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==y)}},Ve=class extends _t{constructor(e,n,r,i,o){super(e,n,r,i,o),this.type=5}_$AI(e,n=this){if((e=gt(this,e,n,0)??y)===st)return;let r=this._$AH,i=e===y&&r!==y||e.capture!==r.capture||e.once!==r.once||e.passive!==r.passive,o=e!==y&&(r===y||i);i&&this.element.removeEventListener(this.name,this,r),o&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},je=class{constructor(e,n,r){this.element=e,this.type=6,this._$AN=void 0,this._$AM=n,this.options=r}get _$AU(){return this._$AM._$AU}_$AI(e){gt(this,e)}};var ao=Ye.litHtmlPolyfillSupport;ao?.(Ut,Bt),(Ye.litHtmlVersions??=[]).push("3.3.3");var nr=(t,e,n)=>{let r=n?.renderBefore??e,i=r._$litPart$;if(i===void 0){let o=n?.renderBefore??null;r._$litPart$=i=new Bt(e.insertBefore(Lt(),o),o,void 0,n??{})}return i._$AI(t),i};var Ze=globalThis,J=class extends Y{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let e=super.createRenderRoot();return this.renderOptions.renderBefore??=e.firstChild,e}update(e){let n=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=nr(n,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return st}};J._$litElement$=!0,J.finalized=!0,Ze.litElementHydrateSupport?.({LitElement:J});var uo=Ze.litElementPolyfillSupport;uo?.({LitElement:J});(Ze.litElementVersions??=[]).push("4.2.2");var ee=t=>t.callWS({type:"aux_heat/entries"});var ne=(t,e,n)=>t.callWS({type:"aux_heat/runs",entry_id:e,...n}),yt=new Map;function rr(t,e,n){let r=yt.get(e);if(!r||r.connection!==t.connection){let o=new Set,s=l=>{a.last=l;for(let u of o)u(l)},a={connection:t.connection,told:o,stop:t.connection.subscribeMessage(s,{type:"aux_heat/subscribe",entry_id:e})};a.stop.catch(l=>{yt.get(e)===a&&yt.delete(e),s(bt(l))}),r=a,yt.set(e,a)}let i=r;return i.told.add(n),i.last!==void 0&&n(i.last),()=>{i.told.delete(n),!(i.told.size>0)&&(yt.get(e)===i&&yt.delete(e),i.stop.then(o=>o()).catch(()=>{}))}}function bt(t){if(t instanceof Error)return t;let{message:e,code:n}=t??{};return Object.assign(new Error(e??String(n??t)),{code:n})}var lo={comma_decimal:"en-US",decimal_comma:"de",space_comma:"fr",quote_decimal:"de-CH"},re=class{#t;#e;#r;#n;#i;constructor(e){this.#t=e.locale?.language??e.language;let n=e.locale?.number_format??"language";this.#e=lo[n]??(n==="system"?navigator.language:this.#t),this.#r=n!=="none",this.#n=e.locale?.time_zone==="local"?Intl.DateTimeFormat().resolvedOptions().timeZone:e.config.time_zone;let r=e.locale?.time_format;this.#i=r==="12"?!0:r==="24"?!1:void 0,this.fahrenheit=e.config.unit_system.temperature==="°F"}get zone(){return this.#n}number(e,n=0){return e===null?"–":new Intl.NumberFormat(this.#e,{minimumFractionDigits:n,maximumFractionDigits:n,useGrouping:this.#r}).format(e+0)}money(e,n,r){if(e===null)return"–";let i=r??(Math.abs(e)>=100?0:2);try{return new Intl.NumberFormat(this.#e,{style:"currency",currency:n,currencyDisplay:"narrowSymbol",minimumFractionDigits:i,maximumFractionDigits:i,useGrouping:this.#r}).format(Math.abs(e)<.005?0:e)}catch{return`${this.number(e,i)} ${n}`}}degrees(e){return this.fahrenheit?e*9/5+32:e}difference(e){return this.fahrenheit?e*9/5:e}get unit(){return this.fahrenheit?"°F":"°C"}temperature(e){if(e===null)return"–";let n=this.degrees(e),r=this.fahrenheit?Math.round(n):Math.round(n*2)/2;return`${this.number(r,Number.isInteger(r)?0:1)} ${this.unit}`}temperatureDifference(e){if(e===null)return"–";let n=this.difference(e),r=this.fahrenheit?Math.round(n):Math.round(n*2)/2;return`${this.number(r,Number.isInteger(r)?0:1)} ${this.unit}`}energy(e){return e===null?"–":`${this.number(e,Math.abs(e)<10?1:0)} kWh`}power(e){return e===null?"–":`${this.number(e/1e3,1)} kW`}duration(e){if(e===null)return"–";let n=e/60;if(n<90)return this.#o(Math.max(1,Math.round(n)),"minute",0);let r=n/60;return this.#o(r,"hour",r<10?1:0)}#o(e,n,r){return new Intl.NumberFormat(this.#e,{style:"unit",unit:n,unitDisplay:"short",maximumFractionDigits:r}).format(e)}time(e){return this.#s(e,{hour:"numeric",minute:"2-digit"})}hour(e){return this.#i??this.#a()?this.#s(e,{hour:"numeric"}):this.#s(e,{hour:"2-digit",minute:"2-digit"})}weekday(e,n=!1){return this.#s(e,n?{weekday:"short",day:"numeric"}:{weekday:"short"})}day(e){return this.#s(e,{weekday:"short",day:"numeric",month:"short"})}dayAndTime(e){return this.#s(e,{weekday:"short",day:"numeric",month:"short",hour:"numeric",minute:"2-digit"})}month(e,n="short"){return new Intl.DateTimeFormat(this.#t,{month:n,timeZone:"UTC"}).format(new Date(`${e}T12:00:00Z`))}#a(){return new Intl.DateTimeFormat(this.#t,{hour:"numeric"}).resolvedOptions().hour12===!0}#s(e,n){let r=n.hour===void 0?{}:this.#i===void 0?{}:{hour12:this.#i};return new Intl.DateTimeFormat(this.#t,{...n,...r,timeZone:this.#n}).format(new Date(e))}};var ie={"dashboard.title":"Backup heat","dashboard.description":"What the backup heat of your heat pump does, why, and what it costs. By Aux Heat Monitor.","dashboard.facts":"What is known","dashboard.test":"Test before winter","dashboard.thermostat":"Thermostat","card.summary":"Backup heat: at a glance","card.summary_description":"What it cost this month, what could have been avoided, and whether it runs now, and why.","editor.entry_id":"Heat pump","editor.title":"Title","state.loading":"Loading …","state.not_loaded":"Not ready yet: Home Assistant is starting, or the past days are being read.","state.none":"No heat pump is set up in Aux Heat Monitor yet.","state.add":"Set one up","state.gone":"This heat pump is no longer there. Choose another in the card's settings.","state.error":"Nothing can be shown: {error}","cause.setpoint_raised":"The temperature was set higher.","cause.capacity":"Too cold for the heat pump alone.","cause.droop":"The heat pump did not keep up.","cause.defrost":"The outdoor unit was defrosting.","cause.emergency_heat":"Emergency heat was on.","cause.compressor_lockout":"The thermostat kept the heat pump off.","cause.no_heat_call":"Nothing called for heat.","cause.unknown":"Why is not known.","summary.heading":"Backup heat","summary.month":"Backup heat this month: {cost}; {extra} could have been avoided","summary.month_needed":"Backup heat this month: {cost}, all of it needed","summary.month_cost":"Backup heat this month: {cost}","summary.month_saved":"Backup heat this month: {cost}; it saved {saved} against the heat pump","summary.month_energy":"Backup heat this month: {energy}, {wasted} of it wasted. Its cost isn’t known, as no price of electricity is set","summary.month_none":"No backup heat this month","summary.no_backup":"This home has no backup heat","summary.season":"This season: {cost}, {extra} of it avoidable","now.on":"Backup heat is on now","now.off":"Backup heat is off now","now.unknown":"It isn’t known whether backup heat is on","now.so_far":"For {duration}, {energy} so far, at {power}","now.last":"Last: {at}, for {duration}.","now.wasted":"The heat pump alone would have done.","now.never":"It has not been seen to run yet.","now.emergency":"Emergency heat is chosen at the thermostat.","now.outage":"The heat pump has been out of order since {at}.","card.timeline":"Backup heat: what happened","card.timeline_description":"A day or a week: temperatures, and when backup heat ran, why, and what each run cost.","evidence.strips_circuit":"the backup’s own meter","evidence.hvac_circuit":"the heat pump’s meter","evidence.thermostat":"the thermostat","evidence.home_meter":"the home’s meter","evidence.fuel_meter":"the fuel meter","legend.setpoint_raised":"Temperature set higher","legend.capacity":"Too cold for the heat pump alone","legend.droop":"Heat pump did not keep up","legend.defrost":"Outdoor unit defrosting","legend.emergency_heat":"Emergency heat on","legend.compressor_lockout":"Heat pump kept off","legend.no_heat_call":"Nothing called for heat","legend.unknown":"Why is not known","legend.yes":"Wasted","legend.uncertain":"Perhaps wasted","legend.no":"Needed","story.when":"{day}, {from} to {to}","story.when_days":"{from} to {to}","story.since":"{day}, since {from}: on now","story.line":"{when}, {duration}. {why} {wasted}.","story.short_yes":"Wasted","story.short_uncertain":"Perhaps wasted","story.short_no":"Needed","story.yes":"Wasted: the heat pump alone would have done.","story.yes_part":"Wasted in part: the heat pump would have given {percent} % of this heat.","story.uncertain":"Perhaps wasted: the heat pump alone may have done, but that isn’t sure.","story.no":"Needed: the heat pump alone would not have done.","story.no_defrost":"Needed: every heat pump defrosts in damp cold.","story.saved":"Not wasted: it cost {saved} less than the heat pump would have.","story.outage":"Needed: the heat pump was out of order.","story.outage_cost":"A working heat pump would have cost {extra} less.","story.lasted":"Lasted","story.so_far":"So far","story.energy":"Energy","story.cost":"Cost","story.extra":"Extra cost","story.cheaper":"Cheaper by","story.outdoors":"Outdoors","story.indoors":"Indoors","story.set_to":"Set to","story.heat_pump":"Heat pump","story.ran":"ran too","story.stood_still":"stood still","story.not_known":"not known","story.known":"Seen by {by}; {sure}.","story.sure":"this is sure","story.quite":"this is quite sure","story.likely":"this is likely, not sure","story.estimated":"Some of it is estimated: not all of its energy was measured, or nobody saw it begin or end.","why.raised":"The temperature was set higher by {rise} at {at}.","why.raised_hand":"The temperature was set higher by {rise} at {at}, by hand.","why.raised_schedule":"The temperature was set higher by {rise} at {at} by the schedule.","why.raised_then":"To get there sooner, the thermostat called the backup.","why.raised_ahead":"The thermostat was warming the house ahead of a higher temperature in its schedule.","why.capacity":"It was {outdoors} outdoors; the heat pump copes down to {point}.","why.droop":"The house had become {colder} colder than set, so the thermostat called the backup.","why.should_cope":"Yet it was {outdoors} outdoors, and the heat pump copes down to {point}.","why.defrost":"The outdoor unit was melting its ice, and the backup kept the air warm meanwhile.","why.defrost_dipped":"This shows in the heat pump’s power, which dipped.","why.emergency_heat":"Emergency heat was chosen at the thermostat: the backup then heats alone, without the heat pump.","why.lockout_given":"It was {outdoors} outdoors; as you said, the thermostat keeps the heat pump off below {lockout}.","why.lockout_usual":"It was {outdoors} outdoors and the heat pump stood still; thermostats often keep it off below {lockout}.","why.lockout_unknown":"The heat pump stood still, and the backup heated in its place.","why.no_heat_call":"It ran for {duration} though no thermostat called for heat.","why.unknown":"It was {outdoors} outdoors; nothing that is read tells why the backup ran.","why.unknown_weather":"Why is not known, as the outdoor temperature was not known then.","why.unknown_alone":"The heat pump stood still at {outdoors} outdoors, and nothing that is read tells why.","why.unknown_near":"It was {outdoors} outdoors. That is too near to what the heat pump copes with ({point}, give or take {uncertainty}) to tell whether it needed help.","timeline.heading":"What happened","timeline.span":"Span of time","timeline.day":"Day","timeline.week":"Week","timeline.view":"Shown at first","timeline.previous_day":"Previous day","timeline.previous_week":"Previous week","timeline.next_day":"Next day","timeline.next_week":"Next week","timeline.today":"Today","timeline.days":"{from} – {to}","timeline.thermostat":"Thermostat","timeline.indoors":"Indoors","timeline.set_to":"Set to","timeline.outdoors":"Outdoors","timeline.copes":"Heat pump copes down to {point}","timeline.about":"about {point}","timeline.now":"now","timeline.lane":"{why}: {duration}","timeline.sum":"Backup heat ran for {duration} and used {energy}, for {cost}.","timeline.sum_wasted":"Backup heat ran for {duration} and used {energy}, for {cost}; {extra} of that could have been avoided.","timeline.sum_saved":"Backup heat ran for {duration} and used {energy}, for {cost}; it saved {saved} against the heat pump.","timeline.sum_energy":"Backup heat ran for {duration} and used {energy}.","timeline.sum_duration":"Backup heat ran for {duration}.","timeline.none_day":"No backup heat on this day.","timeline.none_week":"No backup heat in this week.","timeline.no_temperatures":"The temperatures of this time are no longer kept; dots show those of the runs.","timeline.no_temperatures_at_all":"No temperatures are kept of this time.","timeline.failed":"The past can’t be read: {error}","timeline.failed_temperatures":"The temperatures can’t be read: {error}","timeline.again":"Try again","timeline.runs":"Runs of backup heat","timeline.hint":"Choose a run in the chart to read its story.","timeline.story":"The run’s story","timeline.earlier":"Earlier run","timeline.later":"Later run","timeline.number":"{number} of {count}","timeline.table":"Show as table","timeline.more":"Show more","table.when":"When","table.why":"Why","table.wasted":"Wasted?"};var ir={en:ie};function Qe(t){let e=ir[t]??ir[t.split("-")[0]??""]??ie;return(n,r={})=>(e[n]??ie[n]).replace(/\{(\w+)\}/g,(i,o)=>o in r?String(r[o]):i)}var xt=t=>Qe(t.locale?.language??t.language);var ho="not_found",X=class extends J{static{this.properties={hass:{attribute:!1},_config:{state:!0},_entry:{state:!0},_moment:{state:!0},_error:{state:!0}}}#t;#e=!1;setConfig(e){if(e.entry_id!==void 0&&typeof e.entry_id!="string")throw new Error("entry_id must be the id of a heat pump in Aux Heat Monitor");this._config=e,this.#r(),this._entry=void 0,this.#n()}getCardSize(){return 4}getGridOptions(){return{columns:"full",min_columns:6}}static getConfigForm(){return{schema:[{name:"entry_id",selector:{config_entry:{integration:"aux_heat"}}},{name:"title",selector:{text:{}}}],computeLabel:(e,n)=>{let r=document.querySelector("home-assistant").hass;return xt(r)(e.name==="title"?"editor.title":"editor.entry_id")}}}static getStubConfig(){return{}}connectedCallback(){super.connectedCallback(),this.#n()}disconnectedCallback(){super.disconnectedCallback(),this.#r()}shouldUpdate(e){if(this.#n(),e.size>1||!e.has("hass"))return!0;let n=e.get("hass");return!n||n.locale!==this.hass.locale||n.config!==this.hass.config||n.themes!==this.hass.themes||n.connection!==this.hass.connection}updated(){this.toggleAttribute("dark",this.hass?.themes?.darkMode===!0)}get say(){return xt(this.hass)}get format(){return new re(this.hass)}#r(){this.#t?.(),this.#t=void 0,this.#e=!1}#n(){this.#e||!this.hass||!this._config||!this.isConnected||(this.#e=!0,this.#i().catch(e=>this._error=bt(e)))}async#i(){let e=this._config,n=await ee(this.hass);if(e!==this._config||!this.isConnected)return;let r=e.entry_id;this._entry=(r?n.find(i=>i.entry_id===r):n[0])??null,this._error=void 0,this._entry&&(this.#t=rr(this.hass,this._entry.entry_id,i=>{if(i instanceof Error){this._error=i;return}this._error=void 0,this._moment=i}))}render(){if(!this.hass||!this._config)return y;let e=this._config.title??this.say(this.heading);return _`<ha-card>
      <section aria-label=${e}>
        ${e?_`<h2>${e}</h2>`:y} ${this.#o()}
      </section>
    </ha-card>`}#o(){let e=this.say;if(this._error){let n=this._error.code===ho;return _`<p class="notice" role="alert">
        ${n?e("state.gone"):e("state.error",{error:this._error.message})}
      </p>`}return this._entry===null?_`<p class="notice">
        ${e("state.none")}
        <a href="/config/integrations/integration/aux_heat">${e("state.add")}</a>
      </p>`:this._moment?this._moment.loaded?this.body(this._moment):_`<p class="notice" role="status">${e("state.not_loaded")}</p>`:_`<p class="notice" role="status">${e("state.loading")}</p>`}static{this.styles=I`
    :host {
      --aux-setpoint_raised: #c2410c;
      --aux-capacity: #1d6fb8;
      --aux-droop: #8a6100;
      --aux-defrost: #0f7f86;
      --aux-emergency_heat: #b4213c;
      --aux-compressor_lockout: #7a3fb0;
      --aux-no_heat_call: #a3238e;
      --aux-unknown: #66707a;
      --aux-needed: #1d6fb8;
      --aux-uncertain: #8a6100;
      --aux-wasted: #c2410c;
      --aux-line: #444c55;
      display: block;
    }
    :host([dark]) {
      --aux-setpoint_raised: #ff8a4c;
      --aux-capacity: #62b0f5;
      --aux-droop: #d9a520;
      --aux-defrost: #45c4cb;
      --aux-emergency_heat: #ff7088;
      --aux-compressor_lockout: #bd8cf0;
      --aux-no_heat_call: #ee7fd9;
      --aux-unknown: #9aa5b0;
      --aux-needed: #62b0f5;
      --aux-uncertain: #d9a520;
      --aux-wasted: #ff8a4c;
      --aux-line: #c9d1d9;
    }
    ha-card {
      height: 100%;
      box-sizing: border-box;
      overflow: hidden;
    }
    section {
      padding: 16px;
      color: var(--primary-text-color);
    }
    h2 {
      margin: 0 0 12px;
      font-size: var(--ha-font-size-l, 16px);
      font-weight: 500;
      line-height: 1.3;
    }
    p {
      margin: 0 0 8px;
      line-height: 1.4;
    }
    a {
      color: var(--primary-color);
    }
    .notice,
    .secondary {
      color: var(--secondary-text-color);
    }
    button {
      font: inherit;
      color: inherit;
      background: none;
      border: 1px solid var(--divider-color);
      border-radius: 18px;
      min-height: 36px;
      padding: 0 14px;
      cursor: pointer;
    }
    button[aria-pressed="true"] {
      background: var(--primary-color);
      border-color: var(--primary-color);
      color: var(--text-primary-color, #fff);
    }
    button:focus-visible,
    a:focus-visible,
    [tabindex]:focus-visible {
      outline: 2px solid var(--primary-color);
      outline-offset: 2px;
    }
    svg text {
      fill: var(--secondary-text-color);
      font-size: 12px;
      font-family: inherit;
    }
    .visually-hidden {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  `}};var oe=class extends X{constructor(){super(...arguments);this.heading="summary.heading"}body(n){return _`
      <p class="headline">${this.#t(n)}</p>
      ${this.#e(n)} ${this.#r(n)}
    `}#t({month:n,currency:r,has_backup:i}){let{say:o,format:s}=this;if(!i)return o("summary.no_backup");if(n.runs===0)return o("summary.month_none");if(n.cost===null)return o("summary.month_energy",{energy:s.energy(n.energy_kwh),wasted:s.energy(n.avoidable_kwh)});let a=s.money(n.cost,r),l=n.extra_cost;return l===null?o("summary.month_cost",{cost:a}):l<=-.005?o("summary.month_saved",{cost:a,saved:s.money(-l,r)}):l<.005?o("summary.month_needed",{cost:a}):o("summary.month",{cost:a,extra:s.money(l,r)})}#e({season:n,currency:r,has_backup:i}){if(!i||n.cost===null||!n.runs)return y;let{say:o,format:s}=this;return _`<p class="secondary">
      ${o("summary.season",{cost:s.money(n.cost,r),extra:s.money(n.extra_cost,r)})}
    </p>`}#r(n){let{say:r,format:i}=this,{running:o,run:s,last_run:a,emergency_heat:l,outage:u}=n;return _`<div class="now ${o?"on":""}" role="status">
      <ha-icon icon=${o?"mdi:radiator":o===null?"mdi:help-circle-outline":"mdi:radiator-off"} aria-hidden="true"></ha-icon>
      <div>
        <strong>${r(o===null?"now.unknown":o?"now.on":"now.off")}</strong>
        ${o&&s?_`<p>${this.#n(s)}</p>
                <p class="secondary">
                  ${r("now.so_far",{duration:i.duration(s.minutes*60),energy:i.energy(s.energy_kwh),power:i.power(n.power_w)})}
                </p>`:a?_`<p class="secondary">
                  ${r("now.last",{at:i.dayAndTime(a.start),duration:i.duration(a.minutes*60)})}
                  ${this.#n(a)}
                </p>`:_`<p class="secondary">${r("now.never")}</p>`}
        ${l?_`<p class="warning">${r("now.emergency")}</p>`:y}
        ${u?_`<p class="warning">${r("now.outage",{at:i.day(u.since)})}</p>`:y}
      </div>
    </div>`}#n(n){let r=this.say(`cause.${n.cause}`);return n.avoidable==="yes"?`${r} ${this.say("now.wasted")}`:r}getCardSize(){return 3}static{this.styles=[X.styles,I`
      .headline {
        font-size: var(--ha-font-size-xl, 20px);
        font-weight: 500;
      }
      .now {
        display: flex;
        gap: 12px;
        margin-top: 12px;
        padding: 12px;
        border-radius: 12px;
        border: 1px solid var(--divider-color);
      }
      .now.on {
        border-color: var(--aux-wasted);
      }
      .now.on ha-icon {
        color: var(--aux-wasted);
      }
      .now p {
        margin: 2px 0 0;
      }
      .warning {
        color: var(--aux-emergency_heat);
      }
    `]}};function zt(t,e){return t==null||e==null?NaN:t<e?-1:t>e?1:t>=e?0:NaN}function fo(t,e){return t==null||e==null?NaN:e<t?-1:e>t?1:e>=t?0:NaN}function or(t){let e,n,r;t.length!==2?(e=zt,n=(a,l)=>zt(t(a),l),r=(a,l)=>t(a)-l):(e=t===zt||t===fo?t:po,n=t,r=t);function i(a,l,u=0,h=a.length){if(u<h){if(e(l,l)!==0)return h;do{let c=u+h>>>1;n(a[c],l)<0?u=c+1:h=c}while(u<h)}return u}function o(a,l,u=0,h=a.length){if(u<h){if(e(l,l)!==0)return h;do{let c=u+h>>>1;n(a[c],l)<=0?u=c+1:h=c}while(u<h)}return u}function s(a,l,u=0,h=a.length){let c=i(a,l,u,h-1);return c>u&&r(a[c-1],l)>-r(a[c],l)?c-1:c}return{left:i,center:s,right:o}}function po(){return 0}function mo(t){return t===null?NaN:+t}var sr=or(zt),ar=sr.right,Ca=sr.left,Pa=or(mo).center;var Oa=ur(lr),Da=ur(go);function ur(t){return function(e,n,r=n){if(!((n=+n)>=0))throw new RangeError("invalid rx");if(!((r=+r)>=0))throw new RangeError("invalid ry");let{data:i,width:o,height:s}=e;if(!((o=Math.floor(o))>=0))throw new RangeError("invalid width");if(!((s=Math.floor(s!==void 0?s:i.length/o))>=0))throw new RangeError("invalid height");if(!o||!s||!n&&!r)return e;let a=n&&t(n),l=r&&t(r),u=i.slice();return a&&l?(wt(a,u,i,o,s),wt(a,i,u,o,s),wt(a,u,i,o,s),vt(l,i,u,o,s),vt(l,u,i,o,s),vt(l,i,u,o,s)):a?(wt(a,i,u,o,s),wt(a,u,i,o,s),wt(a,i,u,o,s)):l&&(vt(l,i,u,o,s),vt(l,u,i,o,s),vt(l,i,u,o,s)),e}}function wt(t,e,n,r,i){for(let o=0,s=r*i;o<s;)t(e,n,o,o+=r,1)}function vt(t,e,n,r,i){for(let o=0,s=r*i;o<r;++o)t(e,n,o,o+s,r)}function go(t){let e=lr(t);return(n,r,i,o,s)=>{i<<=2,o<<=2,s<<=2,e(n,r,i+0,o+0,s),e(n,r,i+1,o+1,s),e(n,r,i+2,o+2,s),e(n,r,i+3,o+3,s)}}function lr(t){let e=Math.floor(t);if(e===t)return _o(t);let n=t-e,r=2*t+1;return(i,o,s,a,l)=>{if(!((a-=l)>=s))return;let u=e*o[s],h=l*e,c=h+l;for(let f=s,d=s+h;f<d;f+=l)u+=o[Math.min(a,f)];for(let f=s,d=a;f<=d;f+=l)u+=o[Math.min(a,f+h)],i[f]=(u+n*(o[Math.max(s,f-c)]+o[Math.min(a,f+c)]))/r,u-=o[Math.max(s,f-h)]}}function _o(t){let e=2*t+1;return(n,r,i,o,s)=>{if(!((o-=s)>=i))return;let a=t*r[i],l=s*t;for(let u=i,h=i+l;u<h;u+=s)a+=r[Math.min(o,u)];for(let u=i,h=o;u<=h;u+=s)a+=r[Math.min(o,u+l)],n[u]=a/e,a-=r[Math.max(i,u-l)]}}var yo=Array.prototype,Ha=yo.slice;var bo=Math.sqrt(50),xo=Math.sqrt(10),wo=Math.sqrt(2);function se(t,e,n){let r=(e-t)/Math.max(0,n),i=Math.floor(Math.log10(r)),o=r/Math.pow(10,i),s=o>=bo?10:o>=xo?5:o>=wo?2:1,a,l,u;return i<0?(u=Math.pow(10,-i)/s,a=Math.round(t*u),l=Math.round(e*u),a/u<t&&++a,l/u>e&&--l,u=-u):(u=Math.pow(10,i)*s,a=Math.round(t/u),l=Math.round(e/u),a*u<t&&++a,l*u>e&&--l),l<a&&.5<=n&&n<2?se(t,e,n*2):[a,l,u]}function cr(t,e,n){if(e=+e,t=+t,n=+n,!(n>0))return[];if(t===e)return[t];let r=e<t,[i,o,s]=r?se(e,t,n):se(t,e,n);if(!(o>=i))return[];let a=o-i+1,l=new Array(a);if(r)if(s<0)for(let u=0;u<a;++u)l[u]=(o-u)/-s;else for(let u=0;u<a;++u)l[u]=(o-u)*s;else if(s<0)for(let u=0;u<a;++u)l[u]=(i+u)/-s;else for(let u=0;u<a;++u)l[u]=(i+u)*s;return l}function ae(t,e,n){return e=+e,t=+t,n=+n,se(t,e,n)[2]}function hr(t,e,n){e=+e,t=+t,n=+n;let r=e<t,i=r?ae(e,t,n):ae(t,e,n);return(r?-1:1)*(i<0?1/-i:i)}var Ia=vo(Math.random);function vo(t){return function(n,r=0,i=n.length){let o=i-(r=+r);for(;o;){let s=t()*o--|0,a=n[o+r];n[o+r]=n[s+r],n[s+r]=a}return n}}function St(t,e,n){t.prototype=e.prototype=n,n.constructor=t}function Kt(t,e){var n=Object.create(t.prototype);for(var r in e)n[r]=e[r];return n}function tt(){}var ct=.7,Mt=1/ct,$t="\\s*([+-]?\\d+)\\s*",Ft="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",z="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",$o=/^#([0-9a-f]{3,8})$/,ko=new RegExp(`^rgb\\(${$t},${$t},${$t}\\)$`),Mo=new RegExp(`^rgb\\(${z},${z},${z}\\)$`),So=new RegExp(`^rgba\\(${$t},${$t},${$t},${Ft}\\)$`),To=new RegExp(`^rgba\\(${z},${z},${z},${Ft}\\)$`),Ao=new RegExp(`^hsl\\(${Ft},${z},${z}\\)$`),Ro=new RegExp(`^hsla\\(${Ft},${z},${z},${Ft}\\)$`),fr={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};St(tt,Tt,{copy(t){return Object.assign(new this.constructor,this,t)},displayable(){return this.rgb().displayable()},hex:dr,formatHex:dr,formatHex8:No,formatHsl:Eo,formatRgb:pr,toString:pr});function dr(){return this.rgb().formatHex()}function No(){return this.rgb().formatHex8()}function Eo(){return $r(this).formatHsl()}function pr(){return this.rgb().formatRgb()}function Tt(t){var e,n;return t=(t+"").trim().toLowerCase(),(e=$o.exec(t))?(n=e[1].length,e=parseInt(e[1],16),n===6?mr(e):n===3?new R(e>>8&15|e>>4&240,e>>4&15|e&240,(e&15)<<4|e&15,1):n===8?ue(e>>24&255,e>>16&255,e>>8&255,(e&255)/255):n===4?ue(e>>12&15|e>>8&240,e>>8&15|e>>4&240,e>>4&15|e&240,((e&15)<<4|e&15)/255):null):(e=ko.exec(t))?new R(e[1],e[2],e[3],1):(e=Mo.exec(t))?new R(e[1]*255/100,e[2]*255/100,e[3]*255/100,1):(e=So.exec(t))?ue(e[1],e[2],e[3],e[4]):(e=To.exec(t))?ue(e[1]*255/100,e[2]*255/100,e[3]*255/100,e[4]):(e=Ao.exec(t))?yr(e[1],e[2]/100,e[3]/100,1):(e=Ro.exec(t))?yr(e[1],e[2]/100,e[3]/100,e[4]):fr.hasOwnProperty(t)?mr(fr[t]):t==="transparent"?new R(NaN,NaN,NaN,0):null}function mr(t){return new R(t>>16&255,t>>8&255,t&255,1)}function ue(t,e,n,r){return r<=0&&(t=e=n=NaN),new R(t,e,n,r)}function on(t){return t instanceof tt||(t=Tt(t)),t?(t=t.rgb(),new R(t.r,t.g,t.b,t.opacity)):new R}function Vt(t,e,n,r){return arguments.length===1?on(t):new R(t,e,n,r??1)}function R(t,e,n,r){this.r=+t,this.g=+e,this.b=+n,this.opacity=+r}St(R,Vt,Kt(tt,{brighter(t){return t=t==null?Mt:Math.pow(Mt,t),new R(this.r*t,this.g*t,this.b*t,this.opacity)},darker(t){return t=t==null?ct:Math.pow(ct,t),new R(this.r*t,this.g*t,this.b*t,this.opacity)},rgb(){return this},clamp(){return new R(ut(this.r),ut(this.g),ut(this.b),ce(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:gr,formatHex:gr,formatHex8:Co,formatRgb:_r,toString:_r}));function gr(){return`#${at(this.r)}${at(this.g)}${at(this.b)}`}function Co(){return`#${at(this.r)}${at(this.g)}${at(this.b)}${at((isNaN(this.opacity)?1:this.opacity)*255)}`}function _r(){let t=ce(this.opacity);return`${t===1?"rgb(":"rgba("}${ut(this.r)}, ${ut(this.g)}, ${ut(this.b)}${t===1?")":`, ${t})`}`}function ce(t){return isNaN(t)?1:Math.max(0,Math.min(1,t))}function ut(t){return Math.max(0,Math.min(255,Math.round(t)||0))}function at(t){return t=ut(t),(t<16?"0":"")+t.toString(16)}function yr(t,e,n,r){return r<=0?t=e=n=NaN:n<=0||n>=1?t=e=NaN:e<=0&&(t=NaN),new L(t,e,n,r)}function $r(t){if(t instanceof L)return new L(t.h,t.s,t.l,t.opacity);if(t instanceof tt||(t=Tt(t)),!t)return new L;if(t instanceof L)return t;t=t.rgb();var e=t.r/255,n=t.g/255,r=t.b/255,i=Math.min(e,n,r),o=Math.max(e,n,r),s=NaN,a=o-i,l=(o+i)/2;return a?(e===o?s=(n-r)/a+(n<r)*6:n===o?s=(r-e)/a+2:s=(e-n)/a+4,a/=l<.5?o+i:2-o-i,s*=60):a=l>0&&l<1?0:s,new L(s,a,l,t.opacity)}function fe(t,e,n,r){return arguments.length===1?$r(t):new L(t,e,n,r??1)}function L(t,e,n,r){this.h=+t,this.s=+e,this.l=+n,this.opacity=+r}St(L,fe,Kt(tt,{brighter(t){return t=t==null?Mt:Math.pow(Mt,t),new L(this.h,this.s,this.l*t,this.opacity)},darker(t){return t=t==null?ct:Math.pow(ct,t),new L(this.h,this.s,this.l*t,this.opacity)},rgb(){var t=this.h%360+(this.h<0)*360,e=isNaN(t)||isNaN(this.s)?0:this.s,n=this.l,r=n+(n<.5?n:1-n)*e,i=2*n-r;return new R(Je(t>=240?t-240:t+120,i,r),Je(t,i,r),Je(t<120?t+240:t-120,i,r),this.opacity)},clamp(){return new L(br(this.h),le(this.s),le(this.l),ce(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let t=ce(this.opacity);return`${t===1?"hsl(":"hsla("}${br(this.h)}, ${le(this.s)*100}%, ${le(this.l)*100}%${t===1?")":`, ${t})`}`}}));function br(t){return t=(t||0)%360,t<0?t+360:t}function le(t){return Math.max(0,Math.min(1,t||0))}function Je(t,e,n){return(t<60?e+(n-e)*t/60:t<180?n:t<240?e+(n-e)*(240-t)/60:e)*255}var kr=Math.PI/180,Mr=180/Math.PI,he=18,Sr=.96422,Tr=1,Ar=.82521,Rr=4/29,kt=6/29,Nr=3*kt*kt,Po=kt*kt*kt;function Er(t){if(t instanceof F)return new F(t.l,t.a,t.b,t.opacity);if(t instanceof G)return Pr(t);t instanceof R||(t=on(t));var e=rn(t.r),n=rn(t.g),r=rn(t.b),i=tn((.2225045*e+.7168786*n+.0606169*r)/Tr),o,s;return e===n&&n===r?o=s=i:(o=tn((.4360747*e+.3850649*n+.1430804*r)/Sr),s=tn((.0139322*e+.0971045*n+.7141733*r)/Ar)),new F(116*i-16,500*(o-i),200*(i-s),t.opacity)}function Cr(t,e,n,r){return arguments.length===1?Er(t):new F(t,e,n,r??1)}function F(t,e,n,r){this.l=+t,this.a=+e,this.b=+n,this.opacity=+r}St(F,Cr,Kt(tt,{brighter(t){return new F(this.l+he*(t??1),this.a,this.b,this.opacity)},darker(t){return new F(this.l-he*(t??1),this.a,this.b,this.opacity)},rgb(){var t=(this.l+16)/116,e=isNaN(this.a)?t:t+this.a/500,n=isNaN(this.b)?t:t-this.b/200;return e=Sr*en(e),t=Tr*en(t),n=Ar*en(n),new R(nn(3.1338561*e-1.6168667*t-.4906146*n),nn(-.9787684*e+1.9161415*t+.033454*n),nn(.0719453*e-.2289914*t+1.4052427*n),this.opacity)}}));function tn(t){return t>Po?Math.pow(t,1/3):t/Nr+Rr}function en(t){return t>kt?t*t*t:Nr*(t-Rr)}function nn(t){return 255*(t<=.0031308?12.92*t:1.055*Math.pow(t,1/2.4)-.055)}function rn(t){return(t/=255)<=.04045?t/12.92:Math.pow((t+.055)/1.055,2.4)}function Oo(t){if(t instanceof G)return new G(t.h,t.c,t.l,t.opacity);if(t instanceof F||(t=Er(t)),t.a===0&&t.b===0)return new G(NaN,0<t.l&&t.l<100?0:NaN,t.l,t.opacity);var e=Math.atan2(t.b,t.a)*Mr;return new G(e<0?e+360:e,Math.sqrt(t.a*t.a+t.b*t.b),t.l,t.opacity)}function de(t,e,n,r){return arguments.length===1?Oo(t):new G(t,e,n,r??1)}function G(t,e,n,r){this.h=+t,this.c=+e,this.l=+n,this.opacity=+r}function Pr(t){if(isNaN(t.h))return new F(t.l,0,0,t.opacity);var e=t.h*kr;return new F(t.l,Math.cos(e)*t.c,Math.sin(e)*t.c,t.opacity)}St(G,de,Kt(tt,{brighter(t){return new G(this.h,this.c,this.l+he*(t??1),this.opacity)},darker(t){return new G(this.h,this.c,this.l-he*(t??1),this.opacity)},rgb(){return Pr(this).rgb()}}));var Or=-.14861,sn=1.78277,an=-.29227,pe=-.90649,Wt=1.97294,xr=Wt*pe,wr=Wt*sn,vr=sn*an-pe*Or;function Do(t){if(t instanceof lt)return new lt(t.h,t.s,t.l,t.opacity);t instanceof R||(t=on(t));var e=t.r/255,n=t.g/255,r=t.b/255,i=(vr*r+xr*e-wr*n)/(vr+xr-wr),o=r-i,s=(Wt*(n-i)-an*o)/pe,a=Math.sqrt(s*s+o*o)/(Wt*i*(1-i)),l=a?Math.atan2(s,o)*Mr-120:NaN;return new lt(l<0?l+360:l,a,i,t.opacity)}function me(t,e,n,r){return arguments.length===1?Do(t):new lt(t,e,n,r??1)}function lt(t,e,n,r){this.h=+t,this.s=+e,this.l=+n,this.opacity=+r}St(lt,me,Kt(tt,{brighter(t){return t=t==null?Mt:Math.pow(Mt,t),new lt(this.h,this.s,this.l*t,this.opacity)},darker(t){return t=t==null?ct:Math.pow(ct,t),new lt(this.h,this.s,this.l*t,this.opacity)},rgb(){var t=isNaN(this.h)?0:(this.h+120)*kr,e=+this.l,n=isNaN(this.s)?0:this.s*e*(1-e),r=Math.cos(t),i=Math.sin(t);return new R(255*(e+n*(Or*r+sn*i)),255*(e+n*(an*r+pe*i)),255*(e+n*(Wt*r)),this.opacity)}}));function Lr(t,e,n,r,i){var o=t*t,s=o*t;return((1-3*t+3*o-s)*e+(4-6*o+3*s)*n+(1+3*t+3*o-3*s)*r+s*i)/6}function Ho(t){var e=t.length-1;return function(n){var r=n<=0?n=0:n>=1?(n=1,e-1):Math.floor(n*e),i=t[r],o=t[r+1],s=r>0?t[r-1]:2*i-o,a=r<e-1?t[r+2]:2*o-i;return Lr((n-r/e)*e,s,i,o,a)}}function Io(t){var e=t.length;return function(n){var r=Math.floor(((n%=1)<0?++n:n)*e),i=t[(r+e-1)%e],o=t[r%e],s=t[(r+1)%e],a=t[(r+2)%e];return Lr((n-r/e)*e,i,o,s,a)}}var _e=t=>()=>t;function qr(t,e){return function(n){return t+n*e}}function Lo(t,e,n){return t=Math.pow(t,n),e=Math.pow(e,n)-t,n=1/n,function(r){return Math.pow(t+r*e,n)}}function hn(t,e){var n=e-t;return n?qr(t,n>180||n<-180?n-360*Math.round(n/360):n):_e(isNaN(t)?e:t)}function qo(t){return(t=+t)==1?P:function(e,n){return n-e?Lo(e,n,t):_e(isNaN(e)?n:e)}}function P(t,e){var n=e-t;return n?qr(t,n):_e(isNaN(t)?e:t)}var Dr=(function t(e){var n=qo(e);function r(i,o){var s=n((i=Vt(i)).r,(o=Vt(o)).r),a=n(i.g,o.g),l=n(i.b,o.b),u=P(i.opacity,o.opacity);return function(h){return i.r=s(h),i.g=a(h),i.b=l(h),i.opacity=u(h),i+""}}return r.gamma=t,r})(1);function Ur(t){return function(e){var n=e.length,r=new Array(n),i=new Array(n),o=new Array(n),s,a;for(s=0;s<n;++s)a=Vt(e[s]),r[s]=a.r||0,i[s]=a.g||0,o[s]=a.b||0;return r=t(r),i=t(i),o=t(o),a.opacity=1,function(l){return a.r=r(l),a.g=i(l),a.b=o(l),a+""}}}var Ba=Ur(Ho),za=Ur(Io);function Uo(t,e){e||(e=[]);var n=t?Math.min(e.length,t.length):0,r=e.slice(),i;return function(o){for(i=0;i<n;++i)r[i]=t[i]*(1-o)+e[i]*o;return r}}function Bo(t){return ArrayBuffer.isView(t)&&!(t instanceof DataView)}function zo(t,e){var n=e?e.length:0,r=t?Math.min(n,t.length):0,i=new Array(r),o=new Array(n),s;for(s=0;s<r;++s)i[s]=ye(t[s],e[s]);for(;s<n;++s)o[s]=e[s];return function(a){for(s=0;s<r;++s)o[s]=i[s](a);return o}}function Fo(t,e){var n=new Date;return t=+t,e=+e,function(r){return n.setTime(t*(1-r)+e*r),n}}function q(t,e){return t=+t,e=+e,function(n){return t*(1-n)+e*n}}function Wo(t,e){var n={},r={},i;(t===null||typeof t!="object")&&(t={}),(e===null||typeof e!="object")&&(e={});for(i in e)i in t?n[i]=ye(t[i],e[i]):r[i]=e[i];return function(o){for(i in n)r[i]=n[i](o);return r}}var ln=/[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g,un=new RegExp(ln.source,"g");function Ko(t){return function(){return t}}function Vo(t){return function(e){return t(e)+""}}function jo(t,e){var n=ln.lastIndex=un.lastIndex=0,r,i,o,s=-1,a=[],l=[];for(t=t+"",e=e+"";(r=ln.exec(t))&&(i=un.exec(e));)(o=i.index)>n&&(o=e.slice(n,o),a[s]?a[s]+=o:a[++s]=o),(r=r[0])===(i=i[0])?a[s]?a[s]+=i:a[++s]=i:(a[++s]=null,l.push({i:s,x:q(r,i)})),n=un.lastIndex;return n<e.length&&(o=e.slice(n),a[s]?a[s]+=o:a[++s]=o),a.length<2?l[0]?Vo(l[0].x):Ko(e):(e=l.length,function(u){for(var h=0,c;h<e;++h)a[(c=l[h]).i]=c.x(u);return a.join("")})}function ye(t,e){var n=typeof e,r;return e==null||n==="boolean"?_e(e):(n==="number"?q:n==="string"?(r=Tt(e))?(e=r,Dr):jo:e instanceof Tt?Dr:e instanceof Date?Fo:Bo(e)?Uo:Array.isArray(e)?zo:typeof e.valueOf!="function"&&typeof e.toString!="function"||isNaN(e)?Wo:q)(t,e)}function Br(t,e){return t=+t,e=+e,function(n){return Math.round(t*(1-n)+e*n)}}var Hr=180/Math.PI,cn={translateX:0,translateY:0,rotate:0,skewX:0,scaleX:1,scaleY:1};function zr(t,e,n,r,i,o){var s,a,l;return(s=Math.sqrt(t*t+e*e))&&(t/=s,e/=s),(l=t*n+e*r)&&(n-=t*l,r-=e*l),(a=Math.sqrt(n*n+r*r))&&(n/=a,r/=a,l/=a),t*r<e*n&&(t=-t,e=-e,l=-l,s=-s),{translateX:i,translateY:o,rotate:Math.atan2(e,t)*Hr,skewX:Math.atan(l)*Hr,scaleX:s,scaleY:a}}var ge;function Yo(t){let e=new(typeof DOMMatrix=="function"?DOMMatrix:WebKitCSSMatrix)(t+"");return e.isIdentity?cn:zr(e.a,e.b,e.c,e.d,e.e,e.f)}function Xo(t){return t==null||(ge||(ge=document.createElementNS("http://www.w3.org/2000/svg","g")),ge.setAttribute("transform",t),!(t=ge.transform.baseVal.consolidate()))?cn:(t=t.matrix,zr(t.a,t.b,t.c,t.d,t.e,t.f))}function Fr(t,e,n,r){function i(u){return u.length?u.pop()+" ":""}function o(u,h,c,f,d,p){if(u!==c||h!==f){var m=d.push("translate(",null,e,null,n);p.push({i:m-4,x:q(u,c)},{i:m-2,x:q(h,f)})}else(c||f)&&d.push("translate("+c+e+f+n)}function s(u,h,c,f){u!==h?(u-h>180?h+=360:h-u>180&&(u+=360),f.push({i:c.push(i(c)+"rotate(",null,r)-2,x:q(u,h)})):h&&c.push(i(c)+"rotate("+h+r)}function a(u,h,c,f){u!==h?f.push({i:c.push(i(c)+"skewX(",null,r)-2,x:q(u,h)}):h&&c.push(i(c)+"skewX("+h+r)}function l(u,h,c,f,d,p){if(u!==c||h!==f){var m=d.push(i(d)+"scale(",null,",",null,")");p.push({i:m-4,x:q(u,c)},{i:m-2,x:q(h,f)})}else(c!==1||f!==1)&&d.push(i(d)+"scale("+c+","+f+")")}return function(u,h){var c=[],f=[];return u=t(u),h=t(h),o(u.translateX,u.translateY,h.translateX,h.translateY,c,f),s(u.rotate,h.rotate,c,f),a(u.skewX,h.skewX,c,f),l(u.scaleX,u.scaleY,h.scaleX,h.scaleY,c,f),u=h=null,function(d){for(var p=-1,m=f.length,g;++p<m;)c[(g=f[p]).i]=g.x(d);return c.join("")}}}var Fa=Fr(Yo,"px, ","px)","deg)"),Wa=Fr(Xo,", ",")",")"),Go=1e-12;function Ir(t){return((t=Math.exp(t))+1/t)/2}function Zo(t){return((t=Math.exp(t))-1/t)/2}function Qo(t){return((t=Math.exp(2*t))-1)/(t+1)}var Ka=(function t(e,n,r){function i(o,s){var a=o[0],l=o[1],u=o[2],h=s[0],c=s[1],f=s[2],d=h-a,p=c-l,m=d*d+p*p,g,w;if(m<Go)w=Math.log(f/u)/e,g=function(D){return[a+D*d,l+D*p,u*Math.exp(e*D*w)]};else{var k=Math.sqrt(m),M=(f*f-u*u+r*m)/(2*u*n*k),v=(f*f-u*u-r*m)/(2*f*n*k),S=Math.log(Math.sqrt(M*M+1)-M),A=Math.log(Math.sqrt(v*v+1)-v);w=(A-S)/e,g=function(D){var W=D*w,B=Ir(S),K=u/(n*k)*(B*Qo(e*W+S)-Zo(S));return[a+K*d,l+K*p,u*B/Ir(e*W+S)]}}return g.duration=Math.abs(w)*1e3*e/Math.SQRT2,g}return i.rho=function(o){var s=Math.max(.001,+o),a=s*s,l=a*a;return t(s,a,l)},i})(Math.SQRT2,2,4);function Wr(t){return function(e,n){var r=t((e=fe(e)).h,(n=fe(n)).h),i=P(e.s,n.s),o=P(e.l,n.l),s=P(e.opacity,n.opacity);return function(a){return e.h=r(a),e.s=i(a),e.l=o(a),e.opacity=s(a),e+""}}}var Va=Wr(hn),ja=Wr(P);function Kr(t){return function(e,n){var r=t((e=de(e)).h,(n=de(n)).h),i=P(e.c,n.c),o=P(e.l,n.l),s=P(e.opacity,n.opacity);return function(a){return e.h=r(a),e.c=i(a),e.l=o(a),e.opacity=s(a),e+""}}}var Ya=Kr(hn),Xa=Kr(P);function Vr(t){return(function e(n){n=+n;function r(i,o){var s=t((i=me(i)).h,(o=me(o)).h),a=P(i.s,o.s),l=P(i.l,o.l),u=P(i.opacity,o.opacity);return function(h){return i.h=s(h),i.s=a(h),i.l=l(Math.pow(h,n)),i.opacity=u(h),i+""}}return r.gamma=e,r})(1)}var Ga=Vr(hn),Za=Vr(P);function Jo(t){return Math.abs(t=Math.round(t))>=1e21?t.toLocaleString("en").replace(/,/g,""):t.toString(10)}function xe(t,e){if(!isFinite(t)||t===0)return null;var n=(t=e?t.toExponential(e-1):t.toExponential()).indexOf("e"),r=t.slice(0,n);return[r.length>1?r[0]+r.slice(2):r,+t.slice(n+1)]}function At(t){return t=xe(Math.abs(t)),t?t[1]:NaN}function ts(t,e){return function(n,r){for(var i=n.length,o=[],s=0,a=t[0],l=0;i>0&&a>0&&(l+a+1>r&&(a=Math.max(1,r-l)),o.push(n.substring(i-=a,i+a)),!((l+=a+1)>r));)a=t[s=(s+1)%t.length];return o.reverse().join(e)}}function es(t){return function(e){return e.replace(/[0-9]/g,function(n){return t[+n]})}}var ns=/^(?:(.)?([<>=^]))?([+\-( ])?([$#])?(0)?(\d+)?(,)?(\.\d+)?(~)?([a-z%])?$/i;function jt(t){if(!(e=ns.exec(t)))throw new Error("invalid format: "+t);var e;return new fn({fill:e[1],align:e[2],sign:e[3],symbol:e[4],zero:e[5],width:e[6],comma:e[7],precision:e[8]&&e[8].slice(1),trim:e[9],type:e[10]})}jt.prototype=fn.prototype;function fn(t){this.fill=t.fill===void 0?" ":t.fill+"",this.align=t.align===void 0?">":t.align+"",this.sign=t.sign===void 0?"-":t.sign+"",this.symbol=t.symbol===void 0?"":t.symbol+"",this.zero=!!t.zero,this.width=t.width===void 0?void 0:+t.width,this.comma=!!t.comma,this.precision=t.precision===void 0?void 0:+t.precision,this.trim=!!t.trim,this.type=t.type===void 0?"":t.type+""}fn.prototype.toString=function(){return this.fill+this.align+this.sign+this.symbol+(this.zero?"0":"")+(this.width===void 0?"":Math.max(1,this.width|0))+(this.comma?",":"")+(this.precision===void 0?"":"."+Math.max(0,this.precision|0))+(this.trim?"~":"")+this.type};function rs(t){t:for(var e=t.length,n=1,r=-1,i;n<e;++n)switch(t[n]){case".":r=i=n;break;case"0":r===0&&(r=n),i=n;break;default:if(!+t[n])break t;r>0&&(r=0);break}return r>0?t.slice(0,r)+t.slice(i+1):t}var we;function is(t,e){var n=xe(t,e);if(!n)return we=void 0,t.toPrecision(e);var r=n[0],i=n[1],o=i-(we=Math.max(-8,Math.min(8,Math.floor(i/3)))*3)+1,s=r.length;return o===s?r:o>s?r+new Array(o-s+1).join("0"):o>0?r.slice(0,o)+"."+r.slice(o):"0."+new Array(1-o).join("0")+xe(t,Math.max(0,e+o-1))[0]}function jr(t,e){var n=xe(t,e);if(!n)return t+"";var r=n[0],i=n[1];return i<0?"0."+new Array(-i).join("0")+r:r.length>i+1?r.slice(0,i+1)+"."+r.slice(i+1):r+new Array(i-r.length+2).join("0")}var Yr={"%":(t,e)=>(t*100).toFixed(e),b:t=>Math.round(t).toString(2),c:t=>t+"",d:Jo,e:(t,e)=>t.toExponential(e),f:(t,e)=>t.toFixed(e),g:(t,e)=>t.toPrecision(e),o:t=>Math.round(t).toString(8),p:(t,e)=>jr(t*100,e),r:jr,s:is,X:t=>Math.round(t).toString(16).toUpperCase(),x:t=>Math.round(t).toString(16)};function Xr(t){return t}var Gr=Array.prototype.map,Zr=["y","z","a","f","p","n","µ","m","","k","M","G","T","P","E","Z","Y"];function os(t){var e=t.grouping===void 0||t.thousands===void 0?Xr:ts(Gr.call(t.grouping,Number),t.thousands+""),n=t.currency===void 0?"":t.currency[0]+"",r=t.currency===void 0?"":t.currency[1]+"",i=t.decimal===void 0?".":t.decimal+"",o=t.numerals===void 0?Xr:es(Gr.call(t.numerals,String)),s=t.percent===void 0?"%":t.percent+"",a=t.minus===void 0?"−":t.minus+"",l=t.nan===void 0?"NaN":t.nan+"";function u(c,f){c=jt(c);var d=c.fill,p=c.align,m=c.sign,g=c.symbol,w=c.zero,k=c.width,M=c.comma,v=c.precision,S=c.trim,A=c.type;A==="n"?(M=!0,A="g"):Yr[A]||(v===void 0&&(v=12),S=!0,A="g"),(w||d==="0"&&p==="=")&&(w=!0,d="0",p="=");var D=(f&&f.prefix!==void 0?f.prefix:"")+(g==="$"?n:g==="#"&&/[boxX]/.test(A)?"0"+A.toLowerCase():""),W=(g==="$"?r:/[%p]/.test(A)?s:"")+(f&&f.suffix!==void 0?f.suffix:""),B=Yr[A],K=/[defgprs%]/.test(A);v=v===void 0?6:/[gprs]/.test(A)?Math.max(1,Math.min(21,v)):Math.max(0,Math.min(20,v));function Ot(b){var V=D,C=W,x,Z,H;if(A==="c")C=B(b)+C,b="";else{b=+b;var pt=b<0||1/b<0;if(b=isNaN(b)?l:B(Math.abs(b),v),S&&(b=rs(b)),pt&&+b==0&&m!=="+"&&(pt=!1),V=(pt?m==="("?m:a:m==="-"||m==="("?"":m)+V,C=(A==="s"&&!isNaN(b)&&we!==void 0?Zr[8+we/3]:"")+C+(pt&&m==="("?")":""),K){for(x=-1,Z=b.length;++x<Z;)if(H=b.charCodeAt(x),48>H||H>57){C=(H===46?i+b.slice(x+1):b.slice(x))+C,b=b.slice(0,x);break}}}M&&!w&&(b=e(b,1/0));var mt=V.length+b.length+C.length,j=mt<k?new Array(k-mt+1).join(d):"";switch(M&&w&&(b=e(j+b,j.length?k-C.length:1/0),j=""),p){case"<":b=V+b+C+j;break;case"=":b=V+j+b+C;break;case"^":b=j.slice(0,mt=j.length>>1)+V+b+C+j.slice(mt);break;default:b=j+V+b+C;break}return o(b)}return Ot.toString=function(){return c+""},Ot}function h(c,f){var d=Math.max(-8,Math.min(8,Math.floor(At(f)/3)))*3,p=Math.pow(10,-d),m=u((c=jt(c),c.type="f",c),{suffix:Zr[8+d/3]});return function(g){return m(p*g)}}return{format:u,formatPrefix:h}}var be,dn,pn;ss({thousands:",",grouping:[3],currency:["$",""]});function ss(t){return be=os(t),dn=be.format,pn=be.formatPrefix,be}function Qr(t){return Math.max(0,-At(Math.abs(t)))}function Jr(t,e){return Math.max(0,Math.max(-8,Math.min(8,Math.floor(At(e)/3)))*3-At(Math.abs(t)))}function ti(t,e){return t=Math.abs(t),e=Math.abs(e)-t,Math.max(0,At(e)-At(t))+1}function as(t,e){switch(arguments.length){case 0:break;case 1:this.range(t);break;default:this.range(e).domain(t);break}return this}function us(t){return function(){return t}}function ls(t){return+t}var ei=[0,1];function Rt(t){return t}function mn(t,e){return(e-=t=+t)?function(n){return(n-t)/e}:us(isNaN(e)?NaN:.5)}function cs(t,e){var n;return t>e&&(n=t,t=e,e=n),function(r){return Math.max(t,Math.min(e,r))}}function hs(t,e,n){var r=t[0],i=t[1],o=e[0],s=e[1];return i<r?(r=mn(i,r),o=n(s,o)):(r=mn(r,i),o=n(o,s)),function(a){return o(r(a))}}function fs(t,e,n){var r=Math.min(t.length,e.length)-1,i=new Array(r),o=new Array(r),s=-1;for(t[r]<t[0]&&(t=t.slice().reverse(),e=e.slice().reverse());++s<r;)i[s]=mn(t[s],t[s+1]),o[s]=n(e[s],e[s+1]);return function(a){var l=ar(t,a,1,r)-1;return o[l](i[l](a))}}function ds(t,e){return e.domain(t.domain()).range(t.range()).interpolate(t.interpolate()).clamp(t.clamp()).unknown(t.unknown())}function ps(){var t=ei,e=ei,n=ye,r,i,o,s=Rt,a,l,u;function h(){var f=Math.min(t.length,e.length);return s!==Rt&&(s=cs(t[0],t[f-1])),a=f>2?fs:hs,l=u=null,c}function c(f){return f==null||isNaN(f=+f)?o:(l||(l=a(t.map(r),e,n)))(r(s(f)))}return c.invert=function(f){return s(i((u||(u=a(e,t.map(r),q)))(f)))},c.domain=function(f){return arguments.length?(t=Array.from(f,ls),h()):t.slice()},c.range=function(f){return arguments.length?(e=Array.from(f),h()):e.slice()},c.rangeRound=function(f){return e=Array.from(f),n=Br,h()},c.clamp=function(f){return arguments.length?(s=f?!0:Rt,h()):s!==Rt},c.interpolate=function(f){return arguments.length?(n=f,h()):n},c.unknown=function(f){return arguments.length?(o=f,c):o},function(f,d){return r=f,i=d,h()}}function ms(){return ps()(Rt,Rt)}function gs(t,e,n,r){var i=hr(t,e,n),o;switch(r=jt(r??",f"),r.type){case"s":{var s=Math.max(Math.abs(t),Math.abs(e));return r.precision==null&&!isNaN(o=Jr(i,s))&&(r.precision=o),pn(r,s)}case"":case"e":case"g":case"p":case"r":{r.precision==null&&!isNaN(o=ti(i,Math.max(Math.abs(t),Math.abs(e))))&&(r.precision=o-(r.type==="e"));break}case"f":case"%":{r.precision==null&&!isNaN(o=Qr(i))&&(r.precision=o-(r.type==="%")*2);break}}return dn(r)}function _s(t){var e=t.domain;return t.ticks=function(n){var r=e();return cr(r[0],r[r.length-1],n??10)},t.tickFormat=function(n,r){var i=e();return gs(i[0],i[i.length-1],n??10,r)},t.nice=function(n){n==null&&(n=10);var r=e(),i=0,o=r.length-1,s=r[i],a=r[o],l,u,h=10;for(a<s&&(u=s,s=a,a=u,u=i,i=o,o=u);h-- >0;){if(u=ae(s,a,n),u===l)return r[i]=s,r[o]=a,e(r);if(u>0)s=Math.floor(s/u)*u,a=Math.ceil(a/u)*u;else if(u<0)s=Math.ceil(s*u)/u,a=Math.floor(a*u)/u;else break;l=u}return t},t}function ve(){var t=ms();return t.copy=function(){return ds(t,ve())},as.apply(t,arguments),_s(t)}var Yt=Math.PI,gn=2*Yt,ht=1e-6,ys=gn-ht;function ni(t){this._+=t[0];for(let e=1,n=t.length;e<n;++e)this._+=arguments[e]+t[e]}function bs(t){let e=Math.floor(t);if(!(e>=0))throw new Error(`invalid digits: ${t}`);if(e>15)return ni;let n=10**e;return function(r){this._+=r[0];for(let i=1,o=r.length;i<o;++i)this._+=Math.round(arguments[i]*n)/n+r[i]}}function ri(t,e,n,r){return t===n&&e===r}function xs(t){let e=Math.floor(t);if(!(e<=15))return ri;let n=10**e,r=function(i){return Math.round(i*n)};return function(i,o,s,a){return r(i)===r(s)&&r(o)===r(a)}}var Nt=class{constructor(e){this._x0=this._y0=this._x1=this._y1=null,this._="",this._append=e==null?ni:bs(e),this._equal=e==null?ri:xs(e)}moveTo(e,n){this._append`M${this._x0=this._x1=+e},${this._y0=this._y1=+n}`}closePath(){this._x1!==null&&(this._x1=this._x0,this._y1=this._y0,this._append`Z`)}lineTo(e,n){this._append`L${this._x1=+e},${this._y1=+n}`}quadraticCurveTo(e,n,r,i){this._append`Q${+e},${+n},${this._x1=+r},${this._y1=+i}`}bezierCurveTo(e,n,r,i,o,s){this._append`C${+e},${+n},${+r},${+i},${this._x1=+o},${this._y1=+s}`}arcTo(e,n,r,i,o){if(e=+e,n=+n,r=+r,i=+i,o=+o,o<0)throw new Error(`negative radius: ${o}`);let s=this._x1,a=this._y1,l=r-e,u=i-n,h=s-e,c=a-n,f=h*h+c*c;if(this._x1===null)this._append`M${this._x1=e},${this._y1=n}`;else if(f>ht)if(!(Math.abs(c*l-u*h)>ht)||!o)this._append`L${this._x1=e},${this._y1=n}`;else{let d=r-s,p=i-a,m=l*l+u*u,g=d*d+p*p,w=Math.sqrt(m),k=Math.sqrt(f),M=o*Math.tan((Yt-Math.acos((m+f-g)/(2*w*k)))/2),v=M/k,S=M/w;Math.abs(v-1)>ht&&this._append`L${e+v*h},${n+v*c}`,this._append`A${o},${o},0,0,${+(c*d>h*p)},${this._x1=e+S*l},${this._y1=n+S*u}`}}arc(e,n,r,i,o,s){if(e=+e,n=+n,r=+r,s=!!s,r<0)throw new Error(`negative radius: ${r}`);let a=r*Math.cos(i),l=r*Math.sin(i),u=e+a,h=n+l,c=1^s,f=s?i-o:o-i;if(this._x1===null?this._append`M${u},${h}`:(Math.abs(this._x1-u)>ht||Math.abs(this._y1-h)>ht)&&this._append`L${u},${h}`,!!r){if(f<0&&(f=f%gn+gn),f>ys)this._append`A${r},${r},0,1,${c},${e-a},${n-l}A${r},${r},0,1,${c},${this._x1=u},${this._y1=h}`;else if(f>ht){let d=e+r*Math.cos(o),p=n+r*Math.sin(o);if(f>=Yt&&this._equal(u,h,d,p)){f/=2;let m=i+f;this._append`A${r},${r},0,${+(f>=Yt)},${c},${e+r*Math.cos(m)},${n+r*Math.sin(m)}`}this._append`A${r},${r},0,${+(f>=Yt)},${c},${this._x1=d},${this._y1=p}`}}}rect(e,n,r,i){this._append`M${this._x0=this._x1=+e},${this._y0=this._y1=+n}h${r=+r}v${+i}h${-r}Z`}toString(){return this._}};function ws(){return new Nt}ws.prototype=Nt.prototype;function N(t){return function(){return t}}var vs=Math.cos;var yn=Math.sin,Et=Math.sqrt,ii=1e-12,$e=Math.PI,hu=$e/2,li=2*$e;function ci(t){let e=3;return t.digits=function(n){if(!arguments.length)return e;if(n==null)e=null;else{let r=Math.floor(n);if(!(r>=0))throw new RangeError(`invalid digits: ${n}`);e=r}return t},()=>new Nt(e)}var fu=Array.prototype.slice;function hi(t){return typeof t=="object"&&"length"in t?t:Array.from(t)}function fi(t){this._context=t}fi.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(t,e){switch(t=+t,e=+e,this._point){case 0:this._point=1,this._line?this._context.lineTo(t,e):this._context.moveTo(t,e);break;case 1:this._point=2;default:this._context.lineTo(t,e);break}}};function xn(t){return new fi(t)}function di(t){return t[0]}function pi(t){return t[1]}function Se(t,e){var n=N(!0),r=null,i=xn,o=null,s=ci(a);t=typeof t=="function"?t:t===void 0?di:N(t),e=typeof e=="function"?e:e===void 0?pi:N(e);function a(l){var u,h=(l=hi(l)).length,c,f=!1,d;for(r==null&&(o=i(d=s())),u=0;u<=h;++u)!(u<h&&n(c=l[u],u,l))===f&&((f=!f)?o.lineStart():o.lineEnd()),f&&o.point(+t(c,u,l),+e(c,u,l));if(d)return o=null,d+""||null}return a.x=function(l){return arguments.length?(t=typeof l=="function"?l:N(+l),a):t},a.y=function(l){return arguments.length?(e=typeof l=="function"?l:N(+l),a):e},a.defined=function(l){return arguments.length?(n=typeof l=="function"?l:N(!!l),a):n},a.curve=function(l){return arguments.length?(i=l,r!=null&&(o=i(r)),a):i},a.context=function(l){return arguments.length?(l==null?r=o=null:o=i(r=l),a):r},a}function mi(t,e,n){var r=null,i=N(!0),o=null,s=xn,a=null,l=ci(u);t=typeof t=="function"?t:t===void 0?di:N(+t),e=typeof e=="function"?e:N(e===void 0?0:+e),n=typeof n=="function"?n:n===void 0?pi:N(+n);function u(c){var f,d,p,m=(c=hi(c)).length,g,w=!1,k,M=new Array(m),v=new Array(m);for(o==null&&(a=s(k=l())),f=0;f<=m;++f){if(!(f<m&&i(g=c[f],f,c))===w)if(w=!w)d=f,a.areaStart(),a.lineStart();else{for(a.lineEnd(),a.lineStart(),p=f-1;p>=d;--p)a.point(M[p],v[p]);a.lineEnd(),a.areaEnd()}w&&(M[f]=+t(g,f,c),v[f]=+e(g,f,c),a.point(r?+r(g,f,c):M[f],n?+n(g,f,c):v[f]))}if(k)return a=null,k+""||null}function h(){return Se().defined(i).curve(s).context(o)}return u.x=function(c){return arguments.length?(t=typeof c=="function"?c:N(+c),r=null,u):t},u.x0=function(c){return arguments.length?(t=typeof c=="function"?c:N(+c),u):t},u.x1=function(c){return arguments.length?(r=c==null?null:typeof c=="function"?c:N(+c),u):r},u.y=function(c){return arguments.length?(e=typeof c=="function"?c:N(+c),n=null,u):e},u.y0=function(c){return arguments.length?(e=typeof c=="function"?c:N(+c),u):e},u.y1=function(c){return arguments.length?(n=c==null?null:typeof c=="function"?c:N(+c),u):n},u.lineX0=u.lineY0=function(){return h().x(t).y(e)},u.lineY1=function(){return h().x(t).y(n)},u.lineX1=function(){return h().x(r).y(e)},u.defined=function(c){return arguments.length?(i=typeof c=="function"?c:N(!!c),u):i},u.curve=function(c){return arguments.length?(s=c,o!=null&&(a=s(o)),u):s},u.context=function(c){return arguments.length?(c==null?o=a=null:a=s(o=c),u):o},u}var du=$s(xn);function gi(t){this._curve=t}gi.prototype={areaStart:function(){this._curve.areaStart()},areaEnd:function(){this._curve.areaEnd()},lineStart:function(){this._curve.lineStart()},lineEnd:function(){this._curve.lineEnd()},point:function(t,e){this._curve.point(e*Math.sin(t),e*-Math.cos(t))}};function $s(t){function e(n){return new gi(t(n))}return e._curve=t,e}var pu=Et(3);var ks=Et(1/3),mu=ks*2;var _i=yn($e/10)/yn(7*$e/10),gu=yn(li/10)*_i,_u=-vs(li/10)*_i;var yu=Et(3);var bu=Et(3);var xu=Et(3)/2,Ms=1/Et(12),wu=(Ms/2+1)*3;function et(){}function ke(t,e,n){t._context.bezierCurveTo((2*t._x0+t._x1)/3,(2*t._y0+t._y1)/3,(t._x0+2*t._x1)/3,(t._y0+2*t._y1)/3,(t._x0+4*t._x1+e)/6,(t._y0+4*t._y1+n)/6)}function wn(t){this._context=t}wn.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._y0=this._y1=NaN,this._point=0},lineEnd:function(){switch(this._point){case 3:ke(this,this._x1,this._y1);case 2:this._context.lineTo(this._x1,this._y1);break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(t,e){switch(t=+t,e=+e,this._point){case 0:this._point=1,this._line?this._context.lineTo(t,e):this._context.moveTo(t,e);break;case 1:this._point=2;break;case 2:this._point=3,this._context.lineTo((5*this._x0+this._x1)/6,(5*this._y0+this._y1)/6);default:ke(this,t,e);break}this._x0=this._x1,this._x1=t,this._y0=this._y1,this._y1=e}};function Ss(t){this._context=t}Ss.prototype={areaStart:et,areaEnd:et,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._y0=this._y1=this._y2=this._y3=this._y4=NaN,this._point=0},lineEnd:function(){switch(this._point){case 1:{this._context.moveTo(this._x2,this._y2),this._context.closePath();break}case 2:{this._context.moveTo((this._x2+2*this._x3)/3,(this._y2+2*this._y3)/3),this._context.lineTo((this._x3+2*this._x2)/3,(this._y3+2*this._y2)/3),this._context.closePath();break}case 3:{this.point(this._x2,this._y2),this.point(this._x3,this._y3),this.point(this._x4,this._y4);break}}},point:function(t,e){switch(t=+t,e=+e,this._point){case 0:this._point=1,this._x2=t,this._y2=e;break;case 1:this._point=2,this._x3=t,this._y3=e;break;case 2:this._point=3,this._x4=t,this._y4=e,this._context.moveTo((this._x0+4*this._x1+t)/6,(this._y0+4*this._y1+e)/6);break;default:ke(this,t,e);break}this._x0=this._x1,this._x1=t,this._y0=this._y1,this._y1=e}};function Ts(t){this._context=t}Ts.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._y0=this._y1=NaN,this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===3)&&this._context.closePath(),this._line=1-this._line},point:function(t,e){switch(t=+t,e=+e,this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3;var n=(this._x0+4*this._x1+t)/6,r=(this._y0+4*this._y1+e)/6;this._line?this._context.lineTo(n,r):this._context.moveTo(n,r);break;case 3:this._point=4;default:ke(this,t,e);break}this._x0=this._x1,this._x1=t,this._y0=this._y1,this._y1=e}};function yi(t,e){this._basis=new wn(t),this._beta=e}yi.prototype={lineStart:function(){this._x=[],this._y=[],this._basis.lineStart()},lineEnd:function(){var t=this._x,e=this._y,n=t.length-1;if(n>0)for(var r=t[0],i=e[0],o=t[n]-r,s=e[n]-i,a=-1,l;++a<=n;)l=a/n,this._basis.point(this._beta*t[a]+(1-this._beta)*(r+l*o),this._beta*e[a]+(1-this._beta)*(i+l*s));this._x=this._y=null,this._basis.lineEnd()},point:function(t,e){this._x.push(+t),this._y.push(+e)}};var vu=(function t(e){function n(r){return e===1?new wn(r):new yi(r,e)}return n.beta=function(r){return t(+r)},n})(.85);function Me(t,e,n){t._context.bezierCurveTo(t._x1+t._k*(t._x2-t._x0),t._y1+t._k*(t._y2-t._y0),t._x2+t._k*(t._x1-e),t._y2+t._k*(t._y1-n),t._x2,t._y2)}function vn(t,e){this._context=t,this._k=(1-e)/6}vn.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._point=0},lineEnd:function(){switch(this._point){case 2:this._context.lineTo(this._x2,this._y2);break;case 3:Me(this,this._x1,this._y1);break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(t,e){switch(t=+t,e=+e,this._point){case 0:this._point=1,this._line?this._context.lineTo(t,e):this._context.moveTo(t,e);break;case 1:this._point=2,this._x1=t,this._y1=e;break;case 2:this._point=3;default:Me(this,t,e);break}this._x0=this._x1,this._x1=this._x2,this._x2=t,this._y0=this._y1,this._y1=this._y2,this._y2=e}};var $u=(function t(e){function n(r){return new vn(r,e)}return n.tension=function(r){return t(+r)},n})(0);function $n(t,e){this._context=t,this._k=(1-e)/6}$n.prototype={areaStart:et,areaEnd:et,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._x5=this._y0=this._y1=this._y2=this._y3=this._y4=this._y5=NaN,this._point=0},lineEnd:function(){switch(this._point){case 1:{this._context.moveTo(this._x3,this._y3),this._context.closePath();break}case 2:{this._context.lineTo(this._x3,this._y3),this._context.closePath();break}case 3:{this.point(this._x3,this._y3),this.point(this._x4,this._y4),this.point(this._x5,this._y5);break}}},point:function(t,e){switch(t=+t,e=+e,this._point){case 0:this._point=1,this._x3=t,this._y3=e;break;case 1:this._point=2,this._context.moveTo(this._x4=t,this._y4=e);break;case 2:this._point=3,this._x5=t,this._y5=e;break;default:Me(this,t,e);break}this._x0=this._x1,this._x1=this._x2,this._x2=t,this._y0=this._y1,this._y1=this._y2,this._y2=e}};var ku=(function t(e){function n(r){return new $n(r,e)}return n.tension=function(r){return t(+r)},n})(0);function kn(t,e){this._context=t,this._k=(1-e)/6}kn.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===3)&&this._context.closePath(),this._line=1-this._line},point:function(t,e){switch(t=+t,e=+e,this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3,this._line?this._context.lineTo(this._x2,this._y2):this._context.moveTo(this._x2,this._y2);break;case 3:this._point=4;default:Me(this,t,e);break}this._x0=this._x1,this._x1=this._x2,this._x2=t,this._y0=this._y1,this._y1=this._y2,this._y2=e}};var Mu=(function t(e){function n(r){return new kn(r,e)}return n.tension=function(r){return t(+r)},n})(0);function Mn(t,e,n){var r=t._x1,i=t._y1,o=t._x2,s=t._y2;if(t._l01_a>ii){var a=2*t._l01_2a+3*t._l01_a*t._l12_a+t._l12_2a,l=3*t._l01_a*(t._l01_a+t._l12_a);r=(r*a-t._x0*t._l12_2a+t._x2*t._l01_2a)/l,i=(i*a-t._y0*t._l12_2a+t._y2*t._l01_2a)/l}if(t._l23_a>ii){var u=2*t._l23_2a+3*t._l23_a*t._l12_a+t._l12_2a,h=3*t._l23_a*(t._l23_a+t._l12_a);o=(o*u+t._x1*t._l23_2a-e*t._l12_2a)/h,s=(s*u+t._y1*t._l23_2a-n*t._l12_2a)/h}t._context.bezierCurveTo(r,i,o,s,t._x2,t._y2)}function bi(t,e){this._context=t,this._alpha=e}bi.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){switch(this._point){case 2:this._context.lineTo(this._x2,this._y2);break;case 3:this.point(this._x2,this._y2);break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(t,e){if(t=+t,e=+e,this._point){var n=this._x2-t,r=this._y2-e;this._l23_a=Math.sqrt(this._l23_2a=Math.pow(n*n+r*r,this._alpha))}switch(this._point){case 0:this._point=1,this._line?this._context.lineTo(t,e):this._context.moveTo(t,e);break;case 1:this._point=2;break;case 2:this._point=3;default:Mn(this,t,e);break}this._l01_a=this._l12_a,this._l12_a=this._l23_a,this._l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=t,this._y0=this._y1,this._y1=this._y2,this._y2=e}};var Su=(function t(e){function n(r){return e?new bi(r,e):new vn(r,0)}return n.alpha=function(r){return t(+r)},n})(.5);function xi(t,e){this._context=t,this._alpha=e}xi.prototype={areaStart:et,areaEnd:et,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._x5=this._y0=this._y1=this._y2=this._y3=this._y4=this._y5=NaN,this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){switch(this._point){case 1:{this._context.moveTo(this._x3,this._y3),this._context.closePath();break}case 2:{this._context.lineTo(this._x3,this._y3),this._context.closePath();break}case 3:{this.point(this._x3,this._y3),this.point(this._x4,this._y4),this.point(this._x5,this._y5);break}}},point:function(t,e){if(t=+t,e=+e,this._point){var n=this._x2-t,r=this._y2-e;this._l23_a=Math.sqrt(this._l23_2a=Math.pow(n*n+r*r,this._alpha))}switch(this._point){case 0:this._point=1,this._x3=t,this._y3=e;break;case 1:this._point=2,this._context.moveTo(this._x4=t,this._y4=e);break;case 2:this._point=3,this._x5=t,this._y5=e;break;default:Mn(this,t,e);break}this._l01_a=this._l12_a,this._l12_a=this._l23_a,this._l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=t,this._y0=this._y1,this._y1=this._y2,this._y2=e}};var Tu=(function t(e){function n(r){return e?new xi(r,e):new $n(r,0)}return n.alpha=function(r){return t(+r)},n})(.5);function wi(t,e){this._context=t,this._alpha=e}wi.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===3)&&this._context.closePath(),this._line=1-this._line},point:function(t,e){if(t=+t,e=+e,this._point){var n=this._x2-t,r=this._y2-e;this._l23_a=Math.sqrt(this._l23_2a=Math.pow(n*n+r*r,this._alpha))}switch(this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3,this._line?this._context.lineTo(this._x2,this._y2):this._context.moveTo(this._x2,this._y2);break;case 3:this._point=4;default:Mn(this,t,e);break}this._l01_a=this._l12_a,this._l12_a=this._l23_a,this._l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=t,this._y0=this._y1,this._y1=this._y2,this._y2=e}};var Au=(function t(e){function n(r){return e?new wi(r,e):new kn(r,0)}return n.alpha=function(r){return t(+r)},n})(.5);function As(t){this._context=t}As.prototype={areaStart:et,areaEnd:et,lineStart:function(){this._point=0},lineEnd:function(){this._point&&this._context.closePath()},point:function(t,e){t=+t,e=+e,this._point?this._context.lineTo(t,e):(this._point=1,this._context.moveTo(t,e))}};function oi(t){return t<0?-1:1}function si(t,e,n){var r=t._x1-t._x0,i=e-t._x1,o=(t._y1-t._y0)/(r||i<0&&-0),s=(n-t._y1)/(i||r<0&&-0),a=(o*i+s*r)/(r+i);return(oi(o)+oi(s))*Math.min(Math.abs(o),Math.abs(s),.5*Math.abs(a))||0}function ai(t,e){var n=t._x1-t._x0;return n?(3*(t._y1-t._y0)/n-e)/2:e}function _n(t,e,n){var r=t._x0,i=t._y0,o=t._x1,s=t._y1,a=(o-r)/3;t._context.bezierCurveTo(r+a,i+a*e,o-a,s-a*n,o,s)}function bn(t){this._context=t}bn.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._y0=this._y1=this._t0=NaN,this._point=0},lineEnd:function(){switch(this._point){case 2:this._context.lineTo(this._x1,this._y1);break;case 3:_n(this,this._t0,ai(this,this._t0));break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(t,e){var n=NaN;if(t=+t,e=+e,!(t===this._x1&&e===this._y1)){switch(this._point){case 0:this._point=1,this._line?this._context.lineTo(t,e):this._context.moveTo(t,e);break;case 1:this._point=2;break;case 2:this._point=3,_n(this,ai(this,n=si(this,t,e)),n);break;default:_n(this,this._t0,n=si(this,t,e));break}this._x0=this._x1,this._x1=t,this._y0=this._y1,this._y1=e,this._t0=n}}};function Rs(t){this._context=new vi(t)}(Rs.prototype=Object.create(bn.prototype)).point=function(t,e){bn.prototype.point.call(this,e,t)};function vi(t){this._context=t}vi.prototype={moveTo:function(t,e){this._context.moveTo(e,t)},closePath:function(){this._context.closePath()},lineTo:function(t,e){this._context.lineTo(e,t)},bezierCurveTo:function(t,e,n,r,i,o){this._context.bezierCurveTo(e,t,r,n,o,i)}};function Ns(t){this._context=t}Ns.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x=[],this._y=[]},lineEnd:function(){var t=this._x,e=this._y,n=t.length;if(n)if(this._line?this._context.lineTo(t[0],e[0]):this._context.moveTo(t[0],e[0]),n===2)this._context.lineTo(t[1],e[1]);else for(var r=ui(t),i=ui(e),o=0,s=1;s<n;++o,++s)this._context.bezierCurveTo(r[0][o],i[0][o],r[1][o],i[1][o],t[s],e[s]);(this._line||this._line!==0&&n===1)&&this._context.closePath(),this._line=1-this._line,this._x=this._y=null},point:function(t,e){this._x.push(+t),this._y.push(+e)}};function ui(t){var e,n=t.length-1,r,i=new Array(n),o=new Array(n),s=new Array(n);for(i[0]=0,o[0]=2,s[0]=t[0]+2*t[1],e=1;e<n-1;++e)i[e]=1,o[e]=4,s[e]=4*t[e]+2*t[e+1];for(i[n-1]=2,o[n-1]=7,s[n-1]=8*t[n-1]+t[n],e=1;e<n;++e)r=i[e]/o[e-1],o[e]-=r,s[e]-=r*s[e-1];for(i[n-1]=s[n-1]/o[n-1],e=n-2;e>=0;--e)i[e]=(s[e]-i[e+1])/o[e];for(o[n-1]=(t[n]+i[n-1])/2,e=0;e<n-1;++e)o[e]=2*t[e+1]-i[e+1];return[i,o]}function $i(t,e){this._context=t,this._t=e}$i.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x=this._y=NaN,this._point=0},lineEnd:function(){0<this._t&&this._t<1&&this._point===2&&this._context.lineTo(this._x,this._y),(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line>=0&&(this._t=1-this._t,this._line=1-this._line)},point:function(t,e){switch(t=+t,e=+e,this._point){case 0:this._point=1,this._line?this._context.lineTo(t,e):this._context.moveTo(t,e);break;case 1:this._point=2;default:{if(this._t<=0)this._context.lineTo(this._x,e),this._context.lineTo(t,e);else{var n=this._x*(1-this._t)+t*this._t;this._context.lineTo(n,this._y),this._context.lineTo(n,e)}break}}this._x=t,this._y=e}};function ki(t){return new $i(t,1)}var Mi=["capacity","defrost","setpoint_raised","droop","compressor_lockout","emergency_heat","no_heat_call","unknown"],ft=t=>`var(--aux-${t})`,Sn=(t,e)=>`aux-${e}-${t}`,Tn=(t,e,n)=>e==="no"?n:`url(#${Sn(t,e)})`;function An(t){return T`<defs>${[...t].map(([e,n])=>T`
      <pattern id=${Sn(e,"yes")} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect class="aux-paper" width="5" height="5"></rect>
        <rect class="aux-ink" width="3" height="5" style="fill:${n}"></rect>
      </pattern>
      <pattern id=${Sn(e,"uncertain")} width="4" height="4" patternUnits="userSpaceOnUse">
        <rect class="aux-paper" width="4" height="4"></rect>
        <circle class="aux-ink" cx="1.5" cy="1.5" r="1.3" style="fill:${n}"></circle>
      </pattern>`)}</defs>`}function Ct({colour:t,shape:e,avoidable:n="no"}){let r=`swatch-${t.replace(/\W/g,"")}`;return _`<svg class="aux-swatch" width="20" height="14" viewBox="0 0 20 14" aria-hidden="true">
    ${e==="area"?T`${n==="no"?y:An([[r,t]])}
            <rect class="aux-ink" x="1" y="1" width="18" height="12" rx="2"
              style="fill:${Tn(r,n,t)};stroke:${t}"></rect>`:T`<line x1="0" x2="20" y1="7" y2="7" stroke-width="2.5"
            stroke-dasharray=${e==="dashed"?"5 3":"none"} style="stroke:${t}"></line>`}
  </svg>`}function Si(t){return t.length===0?y:_`<ul class="aux-legend">
    ${t.map(e=>_`<li>${Ct(e)} ${e.text}</li>`)}
  </ul>`}var Ti=I`
  .aux-paper {
    fill: var(--ha-card-background, var(--card-background-color, #fff));
  }
  .aux-swatch {
    flex: none;
  }
  .aux-legend {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    margin: 8px 0 0;
    padding: 0;
    list-style: none;
    font-size: 12px;
    color: var(--secondary-text-color);
  }
  .aux-legend li {
    display: flex;
    align-items: center;
    gap: 6px;
  }
`;var Es=["no","uncertain","yes"];function Ai(t,e){let n=[];for(let r of Es){let i;for(let o of t){if(o.avoidable!==r)continue;let s=e(Date.parse(o.start)),a=Math.max(e(Date.parse(o.end)),s+2.5);i&&s-i.right<.5?i.right=Math.max(i.right,a):n.push(i={left:s,right:a,avoidable:r})}}return n}function Ri(t,e,n,r){let i,o=1/0;for(let s of t){let a=e(Date.parse(s.start)),l=e(Date.parse(s.end)),u=n<a?a-n:n>l?n-l:0;if(u>r)continue;let h=u+Math.abs(n-(a+l)/2)*.001;h<o&&([i,o]=[s,h])}return i}function Ni(t,e){if(t.length<3)return t;let n=[],r=0;for(;r<t.length;){let i=Math.floor(t[r].at/e),o=r,s=-1,a=-1;for(;o<t.length&&Math.floor(t[o].at/e)===i;o++){let{value:u}=t[o];u!==null&&((s<0||u<t[s].value)&&(s=o),(a<0||u>t[a].value)&&(a=o))}let l=new Set([r,s,a,o-1].filter(u=>u>=0));for(let u of[...l].sort((h,c)=>h-c))n.push(t[u]);r=o}return n}function Te(t,e,n){let r=[],i;for(let o of t){if(o.at>n)break;if(i&&i.value!==null){let s=o.value===null?o.at:o.at-e;s>i.at&&r.push({at:s,value:i.value})}r.push(o),i=o}return i&&i.value!==null&&n>i.at&&r.push({at:n,value:i.value}),r}function Rn(t,e){let n=0,r=t.length;for(;n<r;){let i=n+r>>1;t[i].at<=e?n=i+1:r=i}return t[n-1]?.value??null}var Pt=t=>t.some(({value:e})=>e!==null);var Cs=[1,2,3,4,6,12,24],Ei=new Map;function Nn(t,e){let n=Ei.get(e);n||(n=new Intl.DateTimeFormat("en-US",{timeZone:e,hourCycle:"h23",year:"numeric",month:"numeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"}),Ei.set(e,n));let r={};for(let{type:h,value:c}of n.formatToParts(t))r[h]=Number(c);let{year:i=1970,month:o=1,day:s=1,hour:a=0,minute:l=0,second:u=0}=r;return Date.UTC(i,o-1,s,a,l,u)}var Ci=(t,e)=>Nn(t,e)-Math.floor(t/1e3)*1e3;function Pi(t,e){let n=[t-864e5,t+864e5].map(r=>t-Ci(r,e)).filter(r=>Nn(r,e)===t);return n.length>0?Math.min(...n):null}var En=t=>Date.parse(`${t}T00:00:00Z`),Oi=t=>new Date(t).toISOString().slice(0,10),nt=(t,e)=>Oi(Nn(t,e)),U=(t,e)=>Oi(En(t)+e*864e5);function E(t,e){let n=En(t);return Pi(n,e)??n-Ci(n-864e5,e)}function Ae(t,e){let n=[];for(let r=t;r<=e;r=U(r,1))n.push(r);return n}function Ps(t,e,n,r){let i=[];for(let o of Ae(nt(t,n),nt(e,n))){let s=E(o,n);for(let a=0;a<24;a+=r){let l=a===0?s:Pi(En(o)+a*36e5,n);l!==null&&l>=t&&l<=e&&i.push({at:l,midnight:a===0})}}return i}function Di(t,e,n,r,i){let o=r/((e-t)/36e5),s=Cs.find(a=>a*o>=i)??24;return Ps(t,e,n,s)}var Os=.95,Ds=.8,Cn=.005,dt=t=>typeof t=="number"?t:null;function Hs(t,e,n=!1){return{when:Ne(t,e,n),verdict:Is(t,e),why:Ls(t,e),facts:Us(t,e,n),known:Bs(t,e)}}function Hi(t,e,n=!1){let{say:r,format:i}=e;return r("story.line",{when:Ne(t,e,n),duration:i.duration(t.minutes*60),why:r(`cause.${t.cause}`),wasted:r(`story.short_${t.avoidable}`)})}function Ne(t,{say:e,format:n},r=!1){let i=n.day(t.start);return r?e("story.since",{day:i,from:n.time(t.start)}):Re(t.start,n)===Re(t.end,n)?e("story.when",{day:i,from:n.time(t.start),to:n.time(t.end)}):e("story.when_days",{from:n.dayAndTime(t.start),to:n.dayAndTime(t.end)})}var Re=(t,e)=>nt(Date.parse(t),e.zone);function Is(t,{say:e,format:n,currency:r}){if(t.why.outage===!0){let a=t.outage_cost??null,l=e("story.outage");return a===null||a<Cn?l:`${l} ${e("story.outage_cost",{extra:n.money(a,r)})}`}if(t.extra_cost!==null&&t.extra_cost<=-Cn)return e("story.saved",{saved:n.money(-t.extra_cost,r)});if(t.avoidable==="no")return e(t.cause==="defrost"?"story.no_defrost":"story.no");if(t.avoidable==="uncertain")return e("story.uncertain");let{avoidable_kwh:i,energy_kwh:o}=t,s=i!==null&&o?i/o:1;return s>.95||s<.01?e("story.yes"):e("story.yes_part",{percent:n.number(s*100)})}function Ls(t,{say:e,format:n}){let{why:r}=t,i=dt(r.outdoors_c)??t.outdoor_c,o=n.temperature(i),s=dt(t.balance_point_c),a=n.temperature(s),l=r.block_is_as_you_said===!0;switch(t.cause){case"setpoint_raised":return qs(t,{say:e,format:n});case"capacity":return i===null||s===null?e("cause.capacity"):e("why.capacity",{outdoors:o,point:a});case"droop":{let u=dt(r.colder_than_set_k),h=u===null?e("cause.droop"):e("why.droop",{colder:n.temperatureDifference(u)});return i===null||s===null?h:`${h} ${e("why.should_cope",{outdoors:o,point:a})}`}case"defrost":{let u=e("why.defrost");return dt(r.heat_pump_dipped_s)===null?u:`${u} ${e("why.defrost_dipped")}`}case"emergency_heat":return e("why.emergency_heat");case"compressor_lockout":{let u=dt(r.heat_pump_blocked_below_c);return u===null||i===null?e("why.lockout_unknown"):e(l?"why.lockout_given":"why.lockout_usual",{outdoors:o,lockout:n.temperature(u)})}case"no_heat_call":return e("why.no_heat_call",{duration:n.duration(dt(r.without_call_for_heat_s))});case"unknown":return i===null?e("why.unknown_weather"):r.heat_pump_ran===!1?e("why.unknown_alone",{outdoors:o}):s!==null&&Math.abs(i-s)<=(t.balance_point_uncertainty_k??0)?e("why.unknown_near",{outdoors:o,point:a,uncertainty:n.temperatureDifference(t.balance_point_uncertainty_k??null)}):e("why.unknown",{outdoors:o})}}function qs(t,{say:e,format:n}){let{why:r}=t,i=r.set_higher_by==="hand"||r.set_higher_by==="schedule"?r.set_higher_by:null,o=dt(r.set_higher_by_k);if(o===null)return e("why.raised_ahead");if(typeof r.set_higher_at!="string")return e("cause.setpoint_raised");let s=Re(r.set_higher_at,n)===Re(t.start,n);return`${e(i===null?"why.raised":`why.raised_${i}`,{rise:n.temperatureDifference(o),at:s?n.time(r.set_higher_at):n.dayAndTime(r.set_higher_at)})} ${e("why.raised_then")}`}function Us(t,{say:e,format:n,currency:r},i){let o=e("story.not_known"),s=t.extra_cost;return[[i?"story.so_far":"story.lasted",n.duration(t.minutes*60)],["story.energy",t.energy_kwh===null?o:n.energy(t.energy_kwh)],["story.cost",t.cost===null?o:n.money(t.cost,r)],s!==null&&s<=-Cn?["story.cheaper",n.money(-s,r)]:["story.extra",s===null?o:n.money(s,r)],["story.outdoors",t.outdoor_c===null?null:n.temperature(t.outdoor_c)],["story.indoors",t.indoor_c===null?null:n.temperature(t.indoor_c)],["story.set_to",t.setpoint_c===null?null:n.temperature(t.setpoint_c)],["story.heat_pump",typeof t.why.heat_pump_ran=="boolean"?e(t.why.heat_pump_ran?"story.ran":"story.stood_still"):null]].filter(l=>l[1]!==null).map(([l,u])=>({name:e(l),value:u}))}function Bs(t,{say:e}){let n=t.confidence>=Os?"sure":t.confidence>=Ds?"quite":"likely",r=e("story.known",{by:e(`evidence.${t.evidence}`),sure:e(`story.${n}`)});return t.estimated?`${r} ${e("story.estimated")}`:r}function Ii(t,e,n=!1){let r=Hs(t,e,n);return _`<div class="aux-story">
    <p class="aux-story-when">${r.when}</p>
    <p class="aux-story-verdict">
      ${Ct({text:"",colour:ft(t.cause),shape:"area",avoidable:t.avoidable})}
      ${r.verdict}
    </p>
    <p>${r.why}</p>
    <dl>
      ${r.facts.map(({name:i,value:o})=>_`<div>
            <dt>${i}</dt>
            <dd>${o}</dd>
          </div>`)}
    </dl>
    ${r.known?_`<p class="aux-story-known">${r.known}</p>`:y}
  </div>`}var Li=(t,e)=>e(`story.short_${t}`),qi=I`
  .aux-story p {
    margin: 0 0 6px;
    line-height: 1.4;
  }
  .aux-story .aux-story-when {
    font-weight: 500;
  }
  .aux-story .aux-story-verdict {
    display: flex;
    align-items: baseline;
    gap: 8px;
  }
  .aux-story-verdict .aux-swatch {
    align-self: center;
  }
  .aux-story dl {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(112px, 1fr));
    gap: 8px 12px;
    margin: 10px 0;
  }
  .aux-story dt {
    font-size: 12px;
    color: var(--secondary-text-color);
  }
  .aux-story dd {
    margin: 0;
    font-weight: 500;
  }
  .aux-story .aux-story-known {
    margin: 0;
    font-size: 12px;
    color: var(--secondary-text-color);
  }
`;var Pn=new Set(["unavailable","unknown"]),zs=2*6e4,Ui=3e4,Fs=70,Ee=class{#t;#e=new Map;constructor(e){this.#t=e}async of(e,n,r,i){let o=n.filter(a=>E(a,r)<i);await Promise.all(o.map(a=>this.#r(e,a,r,i))),await this.#i(e,o,r);let s={indoor:[],setpoint:[],outdoor:[]};for(let a of o){let l=this.#e.get(a);if(l)for(let u of Bi)s[u].push(...l[u])}return this.#o(new Set(n)),s}async#r(e,n,r,i){let o=this.#e.get(n),s=E(U(n,1),r),a=o?o.until:E(n,r);if(o&&o.until>=s)return;let l=Math.min(s,i);if(l<=a)return;let u=await this.#n(e,a,l),h=this.#e.get(n),c={until:l===s&&i-s>Ui?s:Math.max(a,l-Ui)};for(let f of Bi){let d=(h?.[f]??[]).filter(({at:g})=>g<a),p=u[f],m=p[0]?.value===d.at(-1)?.value?1:0;c[f]=Ni([...d,...p.slice(m)],zs)}this.#e.set(n,c)}async#n(e,n,r){let{climate:i,outdoor:o}=this.#t,s=o?.startsWith("weather.")===!0,a=async(d,p)=>d.length===0?{}:await e.callWS({type:"history/history_during_period",start_time:new Date(n).toISOString(),end_time:new Date(r).toISOString(),entity_ids:d,...p}),l=[i,s?null:o].filter(d=>d!==null),[u,h]=await Promise.all([a(l,{minimal_response:!0}),a(s&&o?[o]:[],{significant_changes_only:!1})]),c=i?u[i]??[]:[],f=e.config.unit_system.temperature;return{...Ks(c,f,n),outdoor:o?s?js(h[o]??[],f,n):Vs(u[o]??[],Ws(e,o),n):[]}}async#i(e,n,r){let{outdoor:i}=this.#t;if(!i?.startsWith("sensor."))return;let o=n.filter(h=>{let c=this.#e.get(h);return c&&!c.statistics&&!Pt(c.outdoor)&&c.until>=E(U(h,1),r)}),[s,a]=[o[0],o.at(-1)];if(!s||!a)return;let l=await e.callWS({type:"recorder/statistics_during_period",start_time:new Date(E(s,r)).toISOString(),end_time:new Date(E(U(a,1),r)).toISOString(),statistic_ids:[i],period:"hour",types:["mean"],units:{temperature:"°C"}}).catch(()=>({})),u=Ys(l[i]??[]);for(let h of o){let c=this.#e.get(h),[f,d]=[E(h,r),E(U(h,1),r)];c&&(c.statistics=!0,c.outdoor=u.filter(({at:p})=>p>=f&&p<d))}}#o(e){for(let n of this.#e.keys()){if(this.#e.size<=Fs)return;e.has(n)||this.#e.delete(n)}}},Bi=["indoor","setpoint","outdoor"],zi=36e5,Ws=(t,e)=>String(t.states[e]?.attributes.unit_of_measurement??t.config.unit_system.temperature);function Ce(t,e){if(t==null||t==="")return null;let n=Number(t);return Number.isFinite(n)?e==="°F"?(n-32)*5/9:e==="K"?n-273.15:n:null}function Ks(t,e,n){let r=[],i=[];for(let{s:o,a:s={},lu:a}of t){let l=Math.max(n,a*1e3),u=Pn.has(o),h=s.temperature??s.target_temp_low;Pe(r,l,u?null:Ce(s.current_temperature,e)),Pe(i,l,u||o==="off"?null:Ce(h,e))}return{indoor:r,setpoint:i}}function Vs(t,e,n){let r=[];for(let{s:i,a:o,lu:s}of t)e=typeof o?.unit_of_measurement=="string"?o.unit_of_measurement:e,Pe(r,Math.max(n,s*1e3),Pn.has(i)?null:Ce(i,e));return r}function js(t,e,n){let r=[];for(let{s:i,a:o={},lu:s}of t){let a=typeof o.temperature_unit=="string"?o.temperature_unit:e;Pe(r,Math.max(n,s*1e3),Pn.has(i)?null:Ce(o.temperature,a))}return r}function Ys(t){let e=[],n;for(let{start:r,mean:i}of t)n!==void 0&&r>n&&e.push({at:n,value:null}),e.push({at:r+zi/2,value:i??null}),n=r+zi;return n!==void 0&&e.push({at:n,value:null}),e}function Pe(t,e,n){let r=t.at(-1);r&&r.value===n||t.push({at:e,value:n})}var Fi={day:1,week:7},Wi=1e3,Oe=6e4,$={left:34,right:10},O=22,On=112,De=40,Ki=20,In=16,Dn=24,Xs=14,Hn=50,Ie=class extends X{constructor(){super();this.heading="timeline.heading";this.#t="";this.#e=new Map;this.#o=()=>{if(document.hidden)return;this._now=Date.now();let n=this._past?.range;n&&this._now<n.end+Oe&&(this.#t="")};this._view="day",this._last=null,this._busy=!1,this._now=Date.now(),this._width=0,this._table=0}static{this.properties={...X.properties,_view:{state:!0},_last:{state:!0},_past:{state:!0},_failed:{state:!0},_busy:{state:!0},_now:{state:!0},_width:{state:!0},_chosen:{state:!0},_pointed:{state:!0},_at:{state:!0},_climate:{state:!0},_table:{state:!0}}}#t;#e;#r;#n;#i;setConfig(n){super.setConfig(n),this._view=n.view==="week"?"week":"day",this._past=void 0,this.#t=""}connectedCallback(){super.connectedCallback(),this.#r=new ResizeObserver(([n])=>{n&&(this._width=Math.floor(n.contentRect.width))}),this.#n=setInterval(()=>this.#o(),Oe),document.addEventListener("visibilitychange",this.#o),this._now=Date.now()}disconnectedCallback(){super.disconnectedCallback(),this.#r?.disconnect(),clearInterval(this.#n),document.removeEventListener("visibilitychange",this.#o)}#o;willUpdate(){let n=this._moment;if(!this._entry||!n?.loaded)return;let r=this.#a(),i=[n.last_run?.start,n.month.runs,n.balance_point_c],o=JSON.stringify([this._entry.entry_id,r,this.#s(),i]);o!==this.#t&&(this.#t=o,this.#p(o,r))}updated(){super.updated();let n=this.renderRoot.querySelector(".chart");n&&this.#r?.observe(n)}#a(){let{zone:n}=this.format,r=this._last??nt(this._now,n),i=U(r,1-Fi[this._view]);return{first:i,last:r,start:E(i,n),end:E(U(r,1),n)}}#s(){let n=this._entry?.sources.climates??[];return this._climate??=n.find(r=>["heating","preheating","defrosting"].includes(String(this.hass.states[r]?.attributes.hvac_action))),n.find(r=>r===this._climate)??n[0]??null}async#p(n,r){this._busy=!0;try{let i,[o,s]=await Promise.all([this.#m(r),this.#g(r).catch(a=>(i=bt(a),{indoor:[],setpoint:[],outdoor:[]}))]);if(n!==this.#t)return;this._past={range:r,runs:o,temperatures:s,failed:i},this._failed=void 0}catch(i){n===this.#t&&(this._failed=bt(i))}finally{n===this.#t&&(this._busy=!1)}}async#m(n){let r=this._entry?.entry_id??"",i=new Date(n.start).toISOString(),o=new Date(n.end).toISOString(),[s,a]=await Promise.all([ne(this.hass,r,{end:i,limit:1}),ne(this.hass,r,{start:i,end:o,limit:Wi})]),l=[...a.runs];for(;l.length<a.count;){let u=await ne(this.hass,r,{start:i,end:o,limit:Wi,offset:l.length});if(u.runs.length===0)break;l.push(...u.runs)}return l.push(...s.runs.filter(u=>Date.parse(u.end)>n.start)),l.reverse()}#g(n){let r=this.#s(),i=this._entry?.sources.outdoor??null,o=`${r} ${i}`,s=this.#e.get(o);return s||this.#e.set(o,s=new Ee({climate:r,outdoor:i})),s.of(this.hass,Ae(n.first,n.last),this.format.zone,Date.now())}#_(n){let{runs:r,range:i}=this._past,{run:o}=n;if(!n.running||!o||Date.parse(o.start)>=i.end||i.end<this._now)return r;let s=Math.max(this._now,Date.parse(o.end)),a=(s-Date.parse(o.start))/Oe,l={...o,end:new Date(s).toISOString(),minutes:a};return[...r.filter(u=>u.start!==o.start),l]}body(n){let{say:r}=this,i=this.#a(),o={say:r,format:this.format,currency:n.currency};return _`
      ${this.#y(i)} ${this.#b()}
      ${this._failed?this.#c(r("timeline.failed",{error:this._failed.message})):this._past?this.#x(this._past,n,o):_`<p class="notice" role="status">${r("state.loading")}</p>
                <div class="chart waiting"></div>`}
    `}#c(n){return _`<div class="notice" role="alert">
      <p>${n}</p>
      <button
        @click=${()=>{this.#t="",this._failed=void 0,this.requestUpdate()}}
      >
        ${this.say("timeline.again")}
      </button>
    </div>`}#y(n){let{say:r,format:i}=this,o=this._view,s=nt(this._now,i.zone),a=u=>i.day(E(u,i.zone)),l=o==="day"?a(n.last):r("timeline.days",{from:a(n.first),to:a(n.last)});return _`<div class="toolbar">
      <div class="views" role="group" aria-label=${r("timeline.span")}>
        ${["day","week"].map(u=>_`<button aria-pressed=${u===o} @click=${()=>this._view=u}>
              ${r(`timeline.${u}`)}
            </button>`)}
      </div>
      <div class="pages">
        <button
          class="icon"
          aria-label=${r(`timeline.previous_${o}`)}
          @click=${()=>this.#u(-1)}
        >
          <ha-icon icon="mdi:chevron-left"></ha-icon>
        </button>
        <span class="range" role="status">${l}</span>
        <button
          class="icon"
          aria-label=${r(`timeline.next_${o}`)}
          ?disabled=${n.last>=s}
          @click=${()=>this.#u(1)}
        >
          <ha-icon icon="mdi:chevron-right"></ha-icon>
        </button>
        <button ?disabled=${n.last>=s} @click=${()=>this.#h(null)}>
          ${r("timeline.today")}
        </button>
      </div>
    </div>`}#u(n){this.#h(U(this.#a().last,n*Fi[this._view]))}#h(n){let r=nt(this._now,this.format.zone);this._last=n===null||n>=r?null:n,this._chosen=this._pointed=this._at=void 0,this._table=Math.min(this._table,Hn)}#b(){let n=this._entry?.sources.climates??[];if(n.length<2)return y;let r=this.#s();return _`<div
      class="views thermostats"
      role="group"
      aria-label=${this.say("timeline.thermostat")}
    >
      ${n.map(i=>_`<button aria-pressed=${i===r} @click=${()=>this._climate=i}>
            ${this.hass.states[i]?.attributes.friendly_name??i}
          </button>`)}
    </div>`}#x(n,r,i){let{say:o}=this,s=this.#_(r),{range:a,temperatures:l}=n,u=Gs(s,a,i),h=Object.values(l).some(f=>Pt(f)),c=s.some(f=>f.outdoor_c!==null||f.indoor_c!==null);return _`
      <p class="sum">${u}</p>
      ${n.failed?this.#c(o("timeline.failed_temperatures",{error:n.failed.message})):h||this._busy?y:_`<p class="secondary">
                ${o(c?"timeline.no_temperatures":"timeline.no_temperatures_at_all")}
              </p>`}
      ${this.#w(n,s,r,i,u)} ${this.#C(s)}
      ${this.#P(s,r,i)} ${this.#O(s,r,i)}
    `}#w(n,r,i,o,s){let{say:a}=this;if(this._width<100)return _`<div class="chart waiting"></div>`;let l=this.#v(n,r,i),u=this.#l(r),h=u?r.indexOf(u):-1,c=g=>g===r.at(-1)&&i.running===!0&&g.start===i.run?.start,{x:f}=l,d=this._at,p=g=>d===void 0?"":` ${this.format.temperature(Rn(g,d))}`,m=(g,w)=>_`<div class="title" style="top:${g}px" aria-hidden="true">
        ${w.map(([k,M])=>_`<span>${Ct(k)} ${k.text}<b>${p(M)}</b></span>`)}
      </div>`;return _`<div
      class="chart"
      style="height:${l.height}px"
      aria-busy=${this._busy}
      @pointermove=${g=>this.#R(g,l,r)}
      @pointerleave=${()=>this._pointed=this._at=void 0}
      @click=${g=>this.#N(g,l,r)}
    >
      <svg
        role="img"
        aria-label="${a("timeline.heading")}: ${s}"
        width=${l.width}
        height=${l.height}
      >
        ${l.picture}
        ${d===void 0?y:T`<line class="cross" x1=${f(d)} x2=${f(d)} y1=${O} y2=${l.height-Dn}></line>`}
        ${u?this.#A(u,l,n.range):y}
      </svg>
      ${m(0,[[{text:a("timeline.indoors"),colour:"var(--aux-indoor)",shape:"line"},l.indoor],[{text:a("timeline.set_to"),colour:"var(--aux-line)",shape:"dashed"},l.setpoint]])}
      ${l.lanes.map(g=>_`<div class="title lane" style="top:${g.top}px" aria-hidden="true">
            <span
              >${Ct({text:"",colour:ft(g.cause),shape:"area"})}
              ${g.text}</span
            >
          </div>`)}
      ${r.length===0?_`<div class="title none" style="top:${l.lanesTop}px" aria-hidden="true">
              <span>${a(`timeline.none_${this._view}`)}</span>
            </div>`:_`<div
              class="runs"
              style="top:${l.lanesTop}px;height:${l.lanesHeight}px"
              role="slider"
              tabindex="0"
              aria-label=${a("timeline.runs")}
              aria-valuemin="1"
              aria-valuemax=${r.length}
              aria-valuenow=${h+1}
              aria-valuetext=${u?Hi(u,o,c(u)):""}
              @keydown=${g=>this.#E(g,r)}
            ></div>`}
      ${m(l.outdoorTop,[[{text:a("timeline.outdoors"),colour:"var(--aux-outdoor)",shape:"line"},l.outdoor]])}
    </div>`}#v(n,r,i){let o=[n,this._width,this._now,r.at(-1)?.end,r.length,i.balance_point_c,i.balance_point_uncertainty_k,this.hass.locale,this.hass.config];if(this.#i&&this.#i.by.every((a,l)=>a===o[l]))return this.#i.made;let s=this.#$(n,r,i);return this.#i={by:o,made:s},s}#$(n,r,i){let{format:o}=this,{range:s}=n,a=this._width,l=Math.min(Math.max(this._now,s.start),s.end),u=ve([s.start,s.end],[$.left,a-$.right]),h=x=>u(x),c=(s.end-s.start)/(a-$.left-$.right),f=Math.max(10*Oe,2*c),d=Te(n.temperatures.indoor,f,l),p=n.temperatures.setpoint,m=Te(n.temperatures.outdoor,f,l),g=O+On+10,w=this.#k(r,s,h,g),k=Math.max(1,w.length)*De,M=g+k+6,v=M+O+On+Dn,S=v-Dn,A=x=>o.degrees(x.value),D=x=>x.value!==null,W=Vi([...d,...p].filter(D).map(A),He(r,d,"indoor_c").map(([,x])=>o.degrees(x)),[O+On,O+4]),B=i.balance_point_c,K=Vi(m.filter(D).map(A),[...He(r,m,"outdoor_c").map(([,x])=>o.degrees(x)),...B===null?[]:[o.degrees(B)]],[S,M+O+4]),Ot=(x,Z)=>Se(({at:H})=>h(H),H=>Z(A(H))).defined(D).digits(1)(x)??"",b=(x,Z,H)=>He(r,Z,x).map(([pt,mt])=>T`<circle r="3" cx=${Math.max(h(pt),$.left)} cy=${H(o.degrees(mt))} style="fill:var(--aux-${x==="indoor_c"?"indoor":"outdoor"})"></circle>`),V=Se(({at:x})=>h(x),x=>W(A(x))).curve(ki).defined(D).digits(1)(Te(p,0,l))??"",C=Pt(d)||Pt(p);return{width:a,height:v,x:h,lanes:w,lanesTop:g,lanesHeight:k,outdoorTop:M,indoor:d,setpoint:p,outdoor:m,picture:T`
        ${An(w.map(({cause:x})=>[x,ft(x)]))}
        ${this.#M(w,S)}
        ${this.#S(s,h,a,S)}
        ${C||He(r,d,"indoor_c").length>0?ji(W,a):y}
        ${ji(K,a)}
        <path class="line" style="stroke:var(--aux-line)" stroke-dasharray="5 3" d=${V}></path>
        <path class="line" style="stroke:var(--aux-indoor)" d=${Ot(d,W)}></path>
        ${b("indoor_c",d,W)}
        ${B===null?y:this.#T(B,i,K,m,h,a,[M+O,S])}
        <path class="line" style="stroke:var(--aux-outdoor)" d=${Ot(m,K)}></path>
        ${b("outdoor_c",m,K)}
        ${w.map(({cause:x,top:Z,bars:H})=>Zs(x,Z+Ki,H,a))}
        ${l<s.end&&l>s.start?T`<line class="now" x1=${h(l)} x2=${h(l)} y1=${O} y2=${S}></line>`:y}
      `}}#k(n,r,i,o){let{say:s,format:a}=this;return Mi.filter(l=>n.some(u=>u.cause===l)).map((l,u)=>{let h=n.filter(f=>f.cause===l),c=h.reduce((f,d)=>f+Ln(d,r)/1e3,0);return{cause:l,top:o+u*De,text:s("timeline.lane",{why:s(`legend.${l}`),duration:a.duration(c)}),bars:Ai(h,f=>i(Math.min(Math.max(f,r.start),r.end)))}})}#M(n,r){return n.map(({cause:i,bars:o})=>{let s=o.map(({left:a,right:l})=>Yi(a,O,l-a,r-O)).join("");return T`<path class="column" style="fill:${ft(i)}" d=${s}></path>`})}#S(n,r,i,o){let{format:s}=this,a=i-$.left-$.right;if(this._view==="day"){let h=s.time(n.start).length*7+10;return T`${Di(n.start,n.end,s.zone,a,h).map(({at:c})=>{let f=r(c),d=f>i-20?"end":f<$.left+10?"start":"middle";return T`<line class="grid" x1=${f} x2=${f} y1=${O} y2=${o}></line>
          <text x=${d==="end"?i:f} y=${o+16} text-anchor=${d}>${s.hour(c)}</text>`})}`}let l=Ae(n.first,n.last),u=a/l.length;return T`${l.map(h=>{let c=E(h,s.zone),f=(r(c)+r(E(U(h,1),s.zone)))/2;return T`<line class="grid" x1=${r(c)} x2=${r(c)} y1=${O} y2=${o}></line>
        <text x=${f} y=${o+16} text-anchor="middle">${s.weekday(c,u>56)}</text>`})}
      <line class="grid" x1=${r(n.end)} x2=${r(n.end)} y1=${O} y2=${o}></line>`}#T(n,r,i,o,s,a,[l,u]){let{say:h,format:c}=this,f=i(c.degrees(n)),d=r.balance_point_uncertainty_k??0,p=Math.max(l,i(c.degrees(n+d))),m=Math.min(u,i(c.degrees(n-d))),g=a-$.right,w=mi().x(({at:S})=>s(S)).y0(f).y1(S=>Math.max(f,i(c.degrees(S.value)))).defined(({value:S})=>S!==null).digits(1)(o)??"",k=c.temperature(n),M=h("timeline.copes",{point:r.balance_point_is_default?h("timeline.about",{point:k}):k}),v=f-l>24||u-f<24;return T`
      <rect class="band" x=${$.left} width=${g-$.left} y=${p} height=${Math.max(0,m-p)}></rect>
      <path class="below" d=${w}></path>
      <line class="balance" x1=${$.left} x2=${g} y1=${f} y2=${f}></line>
      <text class="halo" x=${$.left+4} y=${v?f-5:f+14}>${M}</text>`}#A(n,r,i){let o=r.lanes.find(({cause:u})=>u===n.cause);if(!o)return y;let s=r.x(Math.max(Date.parse(n.start),i.start)),a=Math.max(s+3,r.x(Math.min(Date.parse(n.end),i.end))),l=o.top+Ki;return T`<rect class="mark" x=${s-3} y=${l-3} width=${a-s+6} height=${In+6} rx="3"></rect>`}#l(n){let r=i=>i===void 0?void 0:n.find(o=>o.start===i);return r(this._pointed)??r(this._chosen)??n.at(-1)}#f(n,r,i){let o=n.currentTarget.getBoundingClientRect(),s=n.clientX-o.left,a=n.clientY-o.top,{range:l}=this._past,u=r.lanes.find(({top:d})=>a>=d&&a<d+De),h=u?i.filter(({cause:d})=>d===u.cause):i,c=(s-$.left)/(r.width-$.left-$.right),f=l.start+c*(l.end-l.start);return{run:Ri(h,r.x,s,Xs),at:Math.min(Math.max(f,l.start),l.end)}}#R(n,r,i){if(n.pointerType==="touch")return;let{run:o,at:s}=this.#f(n,r,i);this._pointed=o?.start,this._at=s}#N(n,r,i){let{run:o}=this.#f(n,r,i);o&&(this._chosen=o.start)}#E(n,r){let i=this.#l(r),o=i?r.indexOf(i):r.length,a={ArrowLeft:o-1,ArrowDown:o-1,ArrowRight:o+1,ArrowUp:o+1,Home:0,End:r.length-1}[n.key];if(a!==void 0)this.#d(r,a);else if(n.key==="PageUp")this.#u(-1);else if(n.key==="PageDown")this.#u(1);else return;n.preventDefault()}#d(n,r){let i=n[Math.min(Math.max(r,0),n.length-1)];i&&(this._chosen=i.start,this._pointed=void 0)}#C(n){let{say:r}=this,i=["yes","uncertain","no"].filter(o=>n.some(s=>s.avoidable===o)).map(o=>({text:r(`legend.${o}`),colour:"var(--aux-line)",shape:"area",avoidable:o}));return Si(i)}#P(n,r,i){let o=this.#l(n);if(!o)return y;let{say:s}=this,a=n.indexOf(o),l=r.running===!0&&o.start===r.run?.start,u=(h,c)=>_`<button
        class="icon"
        aria-label=${s(`timeline.${h}`)}
        ?disabled=${c<0||c>=n.length}
        @click=${()=>this.#d(n,c)}
      >
        <ha-icon icon="mdi:chevron-${h==="earlier"?"left":"right"}"></ha-icon>
      </button>`;return _`<div class="story" role="region" aria-label=${s("timeline.story")}>
      <div class="steps">
        ${u("earlier",a-1)}
        <span class="secondary">
          ${s("timeline.number",{number:this.format.number(a+1),count:this.format.number(n.length)})}
        </span>
        ${u("later",a+1)}
      </div>
      <div aria-live="polite">${Ii(o,i,l)}</div>
    </div>`}#O(n,r,i){if(n.length===0)return y;let{say:o,format:s}=this,a=["table.when","story.lasted","table.why","table.wasted","story.energy","story.cost","story.extra"],l=[...n].reverse().slice(0,this._table);return _`<details
      ?open=${this._table>0}
      @toggle=${u=>{let h=u.currentTarget.open;h!==this._table>0&&(this._table=h?Hn:0)}}
    >
      <summary>${o("timeline.table")}</summary>
      ${this._table===0?y:_`<div class="rows" tabindex="0" role="group" aria-label=${o("timeline.runs")}>
                <table>
                  <thead>
                    <tr>
                      ${a.map(u=>_`<th scope="col">${o(u)}</th>`)}
                    </tr>
                  </thead>
                  <tbody>
                    ${l.map(u=>_`<tr>
                          <th scope="row">
                            <button class="link" @click=${()=>this._chosen=u.start}>
                              ${Ne(u,i,r.running===!0&&u.start===r.run?.start)}
                            </button>
                          </th>
                          <td>${s.duration(u.minutes*60)}</td>
                          <td>${o(`legend.${u.cause}`)}</td>
                          <td>${Li(u.avoidable,o)}</td>
                          <td>${s.energy(u.energy_kwh)}</td>
                          <td>${s.money(u.cost,i.currency)}</td>
                          <td>${s.money(u.extra_cost,i.currency)}</td>
                        </tr>`)}
                  </tbody>
                </table>
              </div>
              ${n.length>this._table?_`<button @click=${()=>this._table+=Hn}>
                      ${o("timeline.more")}
                    </button>`:y}`}
    </details>`}getCardSize(){return 9}static{this.styles=[X.styles,Ti,qi,I`
      :host {
        --aux-indoor: #0b7a4b;
        --aux-outdoor: #3b5bdb;
      }
      :host([dark]) {
        --aux-indoor: #4cc38a;
        --aux-outdoor: #91a7ff;
      }
      .toolbar,
      .views,
      .pages {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 8px;
      }
      .toolbar {
        justify-content: space-between;
        margin-bottom: 12px;
      }
      .pages {
        gap: 4px;
      }
      .thermostats {
        margin-bottom: 12px;
      }
      .range {
        min-width: 7em;
        text-align: center;
      }
      button:disabled {
        opacity: 0.4;
        cursor: default;
      }
      button.icon {
        width: 36px;
        padding: 0;
        border: none;
      }
      button.link {
        min-height: 24px;
        padding: 0;
        border: none;
        color: var(--primary-color);
        text-align: start;
        text-decoration: underline;
      }
      .sum {
        font-weight: 500;
      }
      .chart {
        position: relative;
        touch-action: pan-y;
      }
      .chart.waiting {
        height: 330px;
      }
      .chart svg {
        display: block;
      }
      .title {
        position: absolute;
        left: ${$.left}px;
        right: 0;
        display: flex;
        gap: 16px;
        overflow: hidden;
        font-size: 12px;
        line-height: 20px;
        white-space: nowrap;
        color: var(--secondary-text-color);
        pointer-events: none;
      }
      .title span {
        display: flex;
        align-items: center;
        gap: 6px;
        overflow: hidden;
        text-overflow: ellipsis;
      }
      .title b {
        font-weight: 500;
        color: var(--primary-text-color);
      }
      .none {
        line-height: ${De}px;
      }
      .runs {
        position: absolute;
        left: ${$.left-4}px;
        right: 0;
        border-radius: 6px;
        cursor: pointer;
      }
      .line {
        fill: none;
        stroke-width: 2;
        stroke-linejoin: round;
      }
      .grid {
        stroke: var(--divider-color);
      }
      .now,
      .cross {
        stroke: var(--secondary-text-color);
      }
      .now {
        stroke-dasharray: 2 3;
      }
      .column {
        opacity: 0.12;
      }
      .track {
        fill: var(--secondary-text-color);
        opacity: 0.1;
      }
      .balance {
        stroke: var(--aux-capacity);
        stroke-width: 1.5;
        stroke-dasharray: 7 4;
      }
      .band {
        fill: var(--aux-capacity);
        opacity: 0.13;
      }
      .below {
        fill: var(--aux-capacity);
        opacity: 0.3;
      }
      .halo {
        paint-order: stroke;
        stroke: var(--ha-card-background, var(--card-background-color, #fff));
        stroke-width: 3px;
      }
      .mark {
        fill: none;
        stroke: var(--primary-text-color);
        stroke-width: 2;
      }
      .story {
        position: relative;
        margin-top: 12px;
        padding: 12px;
        border: 1px solid var(--divider-color);
        border-radius: 12px;
      }
      .steps {
        float: right;
        display: flex;
        align-items: center;
        gap: 2px;
        margin: -6px -6px 0 8px;
        font-size: 12px;
      }
      details {
        margin-top: 12px;
      }
      summary {
        min-height: 24px;
        cursor: pointer;
        color: var(--secondary-text-color);
      }
      .rows {
        overflow-x: auto;
        margin: 8px 0;
      }
      table {
        border-collapse: collapse;
        font-size: 13px;
      }
      th,
      td {
        padding: 4px 12px 4px 0;
        text-align: start;
        font-weight: 400;
        border-bottom: 1px solid var(--divider-color);
      }
      thead th {
        color: var(--secondary-text-color);
      }
      @media (forced-colors: active) {
        .line,
        .grid,
        .balance,
        .mark,
        .now,
        .cross {
          stroke: CanvasText;
        }
        .aux-ink,
        .bars {
          fill: CanvasText !important;
        }
        .aux-paper {
          fill: Canvas;
        }
      }
    `]}};function Gs(t,e,{say:n,format:r,currency:i}){if(t.length===0)return n(e.first===e.last?"timeline.none_day":"timeline.none_week");let o=f=>t.reduce((d,p)=>{let m=f(p),g=Date.parse(p.end)-Date.parse(p.start);return d===null||m===null?null:d+m*(g>0?Ln(p,e)/g:1)},0),s=o(f=>f.energy_kwh),a=o(f=>f.cost),l=o(f=>f.extra_cost),u=r.duration(t.reduce((f,d)=>f+Ln(d,e)/1e3,0));if(s===null)return n("timeline.sum_duration",{duration:u});let h=r.energy(s);if(a===null)return n("timeline.sum_energy",{duration:u,energy:h});let c=r.money(a,i);return l===null||Math.abs(l)<.005?n("timeline.sum",{duration:u,energy:h,cost:c}):l>0?n("timeline.sum_wasted",{duration:u,energy:h,cost:c,extra:r.money(l,i)}):n("timeline.sum_saved",{duration:u,energy:h,cost:c,saved:r.money(-l,i)})}function Ln(t,e){let n=Math.max(Date.parse(t.start),e.start);return Math.max(0,Math.min(Date.parse(t.end),e.end)-n)}function He(t,e,n){return t.flatMap(r=>{let i=Date.parse(r.start),o=r[n];return o===null||Rn(e,i)!==null?[]:[[i,o]]})}function Vi(t,e,n){let r=1/0,i=-1/0;for(let s of[...t,...e])r=Math.min(r,s),i=Math.max(i,s);r>i&&([r,i]=[0,10]);let o=Math.max(0,5-(i-r))/2+.5;return ve([r-o,i+o],n)}function ji(t,e){let[n=0,r=0]=t.domain(),i=[1,2,5,10,20,50].find(s=>(r-n)/s<=4)??100,o=[];for(let s=Math.ceil(n/i)*i;s<=r;s+=i)o.push(s);return T`${o.map(s=>T`<line class="grid" x1=${$.left} x2=${e-$.right} y1=${t(s)} y2=${t(s)}></line>
      <text x=${$.left-6} y=${t(s)+4} text-anchor="end">${s}°</text>`)}`}function Zs(t,e,n,r){let i=ft(t),o=["no","uncertain","yes"].filter(s=>n.some(({avoidable:a})=>a===s));return T`
    <rect class="track" x=${$.left} width=${r-$.left-$.right} y=${e} height=${In} rx="2"></rect>
    ${o.map(s=>{let a=n.filter(({avoidable:l})=>l===s).map(({left:l,right:u})=>Yi(l,e,u-l,In)).join("");return T`<path class="bars" style="fill:${Tn(t,s,i)};stroke:${s==="no"?"none":i}" d=${a}></path>`})}`}var Yi=(t,e,n,r)=>`M${t.toFixed(1)} ${e}h${n.toFixed(1)}v${r}h${(-n).toFixed(1)}z`;var Xt=(t,e,n={})=>({type:`custom:aux-heat-${t}-card`,entry_id:e.entry_id,...n}),Gt=class{static async generate(e,n){let r=xt(n),i=await ee(n);return i.length===0?{views:[Js(r)]}:{views:i.map(o=>Qs(o,r,i.length>1))}}static getCreateSuggestions(e){return{title:xt(e)("dashboard.title"),icon:"mdi:radiator"}}};function Qs(t,e,n){let r=(s,a={})=>{let l=t.entities[s];return l?[{type:"tile",entity:l,...a}]:[]},i=t.sources.climates.map(s=>({type:"thermostat",entity:s})),o=[{type:"grid",column_span:2,cards:[Xt("summary",t),Xt("findings",t),Xt("timeline",t)]},{type:"grid",column_span:2,cards:[Xt("outdoor",t),Xt("season",t)]},{type:"grid",cards:[{type:"heading",heading:e("dashboard.facts")},...r("sensor.balance_point"),...r("sensor.suggested_lockout"),...r("sensor.backup_covers_to"),...r("sensor.economic_balance_point"),...r("sensor.strip_size"),...r("sensor.heat_pump_cop"),...r("sensor.resistance_heat_utilization"),...r("sensor.backup_last_proven"),...r("sensor.outage_days"),...r("sensor.evidence"),...t.entities["button.backup_test"]?[{type:"heading",heading:e("dashboard.test"),heading_style:"subtitle"},...r("button.backup_test"),...r("sensor.backup_test")]:[]]},{type:"grid",cards:[{type:"heading",heading:e("dashboard.thermostat")},...i]}];return{title:n?t.title:e("dashboard.title"),path:n?t.entry_id.toLowerCase():"backup-heat",icon:"mdi:radiator",type:"sections",max_columns:4,sections:o}}function Js(t){return{title:t("dashboard.title"),path:"backup-heat",cards:[{type:"markdown",content:`${t("state.none")}

[${t("state.add")}](/config/integrations/dashboard/add?domain=aux_heat)`}]}}var ta={summary:{element:oe,domains:["binary_sensor"]},timeline:{element:Ie,domains:["binary_sensor","event"]}},Le=Qe(navigator.language);for(let[t,{element:e,domains:n}]of Object.entries(ta)){let r=`aux-heat-${t}-card`;customElements.get(r)||(customElements.define(r,e),(window.customCards??=[]).push({type:r,name:Le(`card.${t}`),description:Le(`card.${t}_description`),preview:!0,getEntitySuggestion:(i,o)=>ea(i,o,r,n)}))}function ea(t,e,n,r){return!(t.entities?.[e]?.platform==="aux_heat")||!r.includes(e.split(".")[0]??"")?null:{config:{type:`custom:${n}`}}}var Xi="ll-strategy-dashboard-aux-heat";customElements.get(Xi)||(customElements.define(Xi,class extends HTMLElement{static{this.generate=Gt.generate}static{this.getCreateSuggestions=Gt.getCreateSuggestions}}),(window.customStrategies??=[]).push({type:"aux-heat",strategyType:"dashboard",name:Le("dashboard.title"),description:Le("dashboard.description")}));
