var he=globalThis,de=he.ShadowRoot&&(he.ShadyCSS===void 0||he.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,xn=Symbol(),Rr=new WeakMap,Ft=class{constructor(e,n,r){if(this._$cssResult$=!0,r!==xn)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=n}get styleSheet(){let e=this.o,n=this.t;if(de&&e===void 0){let r=n!==void 0&&n.length===1;r&&(e=Rr.get(n)),e===void 0&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),r&&Rr.set(n,e))}return e}toString(){return this.cssText}},Er=t=>new Ft(typeof t=="string"?t:t+"",void 0,xn),N=(t,...e)=>{let n=t.length===1?t[0]:e.reduce((r,i,o)=>r+(s=>{if(s._$cssResult$===!0)return s.cssText;if(typeof s=="number")return s;throw Error("Value passed to 'css' function must be a 'css' function result: "+s+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(i)+t[o+1],t[0]);return new Ft(n,t,xn)},Nr=(t,e)=>{if(de)t.adoptedStyleSheets=e.map(n=>n instanceof CSSStyleSheet?n:n.styleSheet);else for(let n of e){let r=document.createElement("style"),i=he.litNonce;i!==void 0&&r.setAttribute("nonce",i),r.textContent=n.cssText,t.appendChild(r)}},vn=de?t=>t:t=>t instanceof CSSStyleSheet?(e=>{let n="";for(let r of e.cssRules)n+=r.cssText;return Er(n)})(t):t;var{is:Ts,defineProperty:As,getOwnPropertyDescriptor:Rs,getOwnPropertyNames:Es,getOwnPropertySymbols:Ns,getPrototypeOf:Cs}=Object,fe=globalThis,Cr=fe.trustedTypes,Ds=Cr?Cr.emptyScript:"",Ps=fe.reactiveElementPolyfillSupport,Wt=(t,e)=>t,$n={toAttribute(t,e){switch(e){case Boolean:t=t?Ds:null;break;case Object:case Array:t=t==null?t:JSON.stringify(t)}return t},fromAttribute(t,e){let n=t;switch(e){case Boolean:n=t!==null;break;case Number:n=t===null?null:Number(t);break;case Object:case Array:try{n=JSON.parse(t)}catch{n=null}}return n}},Pr=(t,e)=>!Ts(t,e),Dr={attribute:!0,type:String,converter:$n,reflect:!1,useDefault:!1,hasChanged:Pr};Symbol.metadata??=Symbol("metadata"),fe.litPropertyMetadata??=new WeakMap;var Q=class extends HTMLElement{static addInitializer(e){this._$Ei(),(this.l??=[]).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,n=Dr){if(n.state&&(n.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((n=Object.create(n)).wrapped=!0),this.elementProperties.set(e,n),!n.noAccessor){let r=Symbol(),i=this.getPropertyDescriptor(e,r,n);i!==void 0&&As(this.prototype,e,i)}}static getPropertyDescriptor(e,n,r){let{get:i,set:o}=Rs(this.prototype,e)??{get(){return this[n]},set(s){this[n]=s}};return{get:i,set(s){let a=i?.call(this);o?.call(this,s),this.requestUpdate(e,a,r)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??Dr}static _$Ei(){if(this.hasOwnProperty(Wt("elementProperties")))return;let e=Cs(this);e.finalize(),e.l!==void 0&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(Wt("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(Wt("properties"))){let n=this.properties,r=[...Es(n),...Ns(n)];for(let i of r)this.createProperty(i,n[i])}let e=this[Symbol.metadata];if(e!==null){let n=litPropertyMetadata.get(e);if(n!==void 0)for(let[r,i]of n)this.elementProperties.set(r,i)}this._$Eh=new Map;for(let[n,r]of this.elementProperties){let i=this._$Eu(n,r);i!==void 0&&this._$Eh.set(i,n)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){let n=[];if(Array.isArray(e)){let r=new Set(e.flat(1/0).reverse());for(let i of r)n.unshift(vn(i))}else e!==void 0&&n.push(vn(e));return n}static _$Eu(e,n){let r=n.attribute;return r===!1?void 0:typeof r=="string"?r:typeof e=="string"?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??=new Set).add(e),this.renderRoot!==void 0&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){let e=new Map,n=this.constructor.elementProperties;for(let r of n.keys())this.hasOwnProperty(r)&&(e.set(r,this[r]),delete this[r]);e.size>0&&(this._$Ep=e)}createRenderRoot(){let e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return Nr(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,n,r){this._$AK(e,r)}_$ET(e,n){let r=this.constructor.elementProperties.get(e),i=this.constructor._$Eu(e,r);if(i!==void 0&&r.reflect===!0){let o=(r.converter?.toAttribute!==void 0?r.converter:$n).toAttribute(n,r.type);this._$Em=e,o==null?this.removeAttribute(i):this.setAttribute(i,o),this._$Em=null}}_$AK(e,n){let r=this.constructor,i=r._$Eh.get(e);if(i!==void 0&&this._$Em!==i){let o=r.getPropertyOptions(i),s=typeof o.converter=="function"?{fromAttribute:o.converter}:o.converter?.fromAttribute!==void 0?o.converter:$n;this._$Em=i;let a=s.fromAttribute(n,o.type);this[i]=a??this._$Ej?.get(i)??a,this._$Em=null}}requestUpdate(e,n,r,i=!1,o){if(e!==void 0){let s=this.constructor;if(i===!1&&(o=this[e]),r??=s.getPropertyOptions(e),!((r.hasChanged??Pr)(o,n)||r.useDefault&&r.reflect&&o===this._$Ej?.get(e)&&!this.hasAttribute(s._$Eu(e,r))))return;this.C(e,n,r)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(e,n,{useDefault:r,reflect:i,wrapped:o},s){r&&!(this._$Ej??=new Map).has(e)&&(this._$Ej.set(e,s??n??this[e]),o!==!0||s!==void 0)||(this._$AL.has(e)||(this.hasUpdated||r||(n=void 0),this._$AL.set(e,n)),i===!0&&this._$Em!==e&&(this._$Eq??=new Set).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(n){Promise.reject(n)}let e=this.scheduleUpdate();return e!=null&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[i,o]of this._$Ep)this[i]=o;this._$Ep=void 0}let r=this.constructor.elementProperties;if(r.size>0)for(let[i,o]of r){let{wrapped:s}=o,a=this[i];s!==!0||this._$AL.has(i)||a===void 0||this.C(i,void 0,o,a)}}let e=!1,n=this._$AL;try{e=this.shouldUpdate(n),e?(this.willUpdate(n),this._$EO?.forEach(r=>r.hostUpdate?.()),this.update(n)):this._$EM()}catch(r){throw e=!1,this._$EM(),r}e&&this._$AE(n)}willUpdate(e){}_$AE(e){this._$EO?.forEach(n=>n.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&=this._$Eq.forEach(n=>this._$ET(n,this[n])),this._$EM()}updated(e){}firstUpdated(e){}};Q.elementStyles=[],Q.shadowRootOptions={mode:"open"},Q[Wt("elementProperties")]=new Map,Q[Wt("finalized")]=new Map,Ps?.({ReactiveElement:Q}),(fe.reactiveElementVersions??=[]).push("2.1.2");var En=globalThis,Or=t=>t,pe=En.trustedTypes,Lr=pe?pe.createPolicy("lit-html",{createHTML:t=>t}):void 0,qr="$lit$",et=`lit$${Math.random().toFixed(9).slice(2)}$`,zr="?"+et,Os=`<${zr}>`,pt=document,Gt=()=>pt.createComment(""),jt=t=>t===null||typeof t!="object"&&typeof t!="function",Nn=Array.isArray,Ls=t=>Nn(t)||typeof t?.[Symbol.iterator]=="function",kn=`[ 	
\f\r]`,Kt=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Ir=/-->/g,Hr=/>/g,dt=RegExp(`>|${kn}(?:([^\\s"'>=/]+)(${kn}*=${kn}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Br=/'/g,Ur=/"/g,Fr=/^(?:script|style|textarea|title)$/i,Cn=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),p=Cn(1),w=Cn(2),Ml=Cn(3),K=Symbol.for("lit-noChange"),y=Symbol.for("lit-nothing"),Vr=new WeakMap,ft=pt.createTreeWalker(pt,129);function Wr(t,e){if(!Nn(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return Lr!==void 0?Lr.createHTML(e):e}var Is=(t,e)=>{let n=t.length-1,r=[],i,o=e===2?"<svg>":e===3?"<math>":"",s=Kt;for(let a=0;a<n;a++){let u=t[a],l,h,c=-1,d=0;for(;d<u.length&&(s.lastIndex=d,h=s.exec(u),h!==null);)d=s.lastIndex,s===Kt?h[1]==="!--"?s=Ir:h[1]!==void 0?s=Hr:h[2]!==void 0?(Fr.test(h[2])&&(i=RegExp("</"+h[2],"g")),s=dt):h[3]!==void 0&&(s=dt):s===dt?h[0]===">"?(s=i??Kt,c=-1):h[1]===void 0?c=-2:(c=s.lastIndex-h[2].length,l=h[1],s=h[3]===void 0?dt:h[3]==='"'?Ur:Br):s===Ur||s===Br?s=dt:s===Ir||s===Hr?s=Kt:(s=dt,i=void 0);let f=s===dt&&t[a+1].startsWith("/>")?" ":"";o+=s===Kt?u+Os:c>=0?(r.push(l),u.slice(0,c)+qr+u.slice(c)+et+f):u+et+(c===-2?a:f)}return[Wr(t,o+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),r]},Yt=class t{constructor({strings:e,_$litType$:n},r){let i;this.parts=[];let o=0,s=0,a=e.length-1,u=this.parts,[l,h]=Is(e,n);if(this.el=t.createElement(l,r),ft.currentNode=this.el.content,n===2||n===3){let c=this.el.content.firstChild;c.replaceWith(...c.childNodes)}for(;(i=ft.nextNode())!==null&&u.length<a;){if(i.nodeType===1){if(i.hasAttributes())for(let c of i.getAttributeNames())if(c.endsWith(qr)){let d=h[s++],f=i.getAttribute(c).split(et),g=/([.?@])?(.*)/.exec(d);u.push({type:1,index:o,name:g[2],strings:f,ctor:g[1]==="."?Sn:g[1]==="?"?Tn:g[1]==="@"?An:At}),i.removeAttribute(c)}else c.startsWith(et)&&(u.push({type:6,index:o}),i.removeAttribute(c));if(Fr.test(i.tagName)){let c=i.textContent.split(et),d=c.length-1;if(d>0){i.textContent=pe?pe.emptyScript:"";for(let f=0;f<d;f++)i.append(c[f],Gt()),ft.nextNode(),u.push({type:2,index:++o});i.append(c[d],Gt())}}}else if(i.nodeType===8)if(i.data===zr)u.push({type:2,index:o});else{let c=-1;for(;(c=i.data.indexOf(et,c+1))!==-1;)u.push({type:7,index:o}),c+=et.length-1}o++}}static createElement(e,n){let r=pt.createElement("template");return r.innerHTML=e,r}};function Tt(t,e,n=t,r){if(e===K)return e;let i=r!==void 0?n._$Co?.[r]:n._$Cl,o=jt(e)?void 0:e._$litDirective$;return i?.constructor!==o&&(i?._$AO?.(!1),o===void 0?i=void 0:(i=new o(t),i._$AT(t,n,r)),r!==void 0?(n._$Co??=[])[r]=i:n._$Cl=i),i!==void 0&&(e=Tt(t,i._$AS(t,e.values),i,r)),e}var Mn=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:r}=this._$AD,i=(e?.creationScope??pt).importNode(n,!0);ft.currentNode=i;let o=ft.nextNode(),s=0,a=0,u=r[0];for(;u!==void 0;){if(s===u.index){let l;u.type===2?l=new Xt(o,o.nextSibling,this,e):u.type===1?l=new u.ctor(o,u.name,u.strings,this,e):u.type===6&&(l=new Rn(o,this,e)),this._$AV.push(l),u=r[++a]}s!==u?.index&&(o=ft.nextNode(),s++)}return ft.currentNode=pt,i}p(e){let n=0;for(let r of this._$AV)r!==void 0&&(r.strings!==void 0?(r._$AI(e,r,n),n+=r.strings.length-2):r._$AI(e[n])),n++}},Xt=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,r,i){this.type=2,this._$AH=y,this._$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=r,this.options=i,this._$Cv=i?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,n=this._$AM;return n!==void 0&&e?.nodeType===11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=Tt(this,e,n),jt(e)?e===y||e==null||e===""?(this._$AH!==y&&this._$AR(),this._$AH=y):e!==this._$AH&&e!==K&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):Ls(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==y&&jt(this._$AH)?this._$AA.nextSibling.data=e:this.T(pt.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:r}=e,i=typeof r=="number"?this._$AC(e):(r.el===void 0&&(r.el=Yt.createElement(Wr(r.h,r.h[0]),this.options)),r);if(this._$AH?._$AD===i)this._$AH.p(n);else{let o=new Mn(i,this),s=o.u(this.options);o.p(n),this.T(s),this._$AH=o}}_$AC(e){let n=Vr.get(e.strings);return n===void 0&&Vr.set(e.strings,n=new Yt(e)),n}k(e){Nn(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,r,i=0;for(let o of e)i===n.length?n.push(r=new t(this.O(Gt()),this.O(Gt()),this,this.options)):r=n[i],r._$AI(o),i++;i<n.length&&(this._$AR(r&&r._$AB.nextSibling,i),n.length=i)}_$AR(e=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let r=Or(e).nextSibling;Or(e).remove(),e=r}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},At=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,r,i,o){this.type=1,this._$AH=y,this._$AN=void 0,this.element=e,this.name=n,this._$AM=i,this.options=o,r.length>2||r[0]!==""||r[1]!==""?(this._$AH=Array(r.length-1).fill(new String),this.strings=r):this._$AH=y}_$AI(e,n=this,r,i){let o=this.strings,s=!1;if(o===void 0)e=Tt(this,e,n,0),s=!jt(e)||e!==this._$AH&&e!==K,s&&(this._$AH=e);else{let a=e,u,l;for(e=o[0],u=0;u<o.length-1;u++)l=Tt(this,a[r+u],n,u),l===K&&(l=this._$AH[u]),s||=!jt(l)||l!==this._$AH[u],l===y?e=y:e!==y&&(e+=(l??"")+o[u+1]),this._$AH[u]=l}s&&!i&&this.j(e)}j(e){e===y?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},Sn=class extends At{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===y?void 0:e}},Tn=class extends At{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==y)}},An=class extends At{constructor(e,n,r,i,o){super(e,n,r,i,o),this.type=5}_$AI(e,n=this){if((e=Tt(this,e,n,0)??y)===K)return;let r=this._$AH,i=e===y&&r!==y||e.capture!==r.capture||e.once!==r.once||e.passive!==r.passive,o=e!==y&&(r===y||i);i&&this.element.removeEventListener(this.name,this,r),o&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},Rn=class{constructor(e,n,r){this.element=e,this.type=6,this._$AN=void 0,this._$AM=n,this.options=r}get _$AU(){return this._$AM._$AU}_$AI(e){Tt(this,e)}};var Hs=En.litHtmlPolyfillSupport;Hs?.(Yt,Xt),(En.litHtmlVersions??=[]).push("3.3.3");var Kr=(t,e,n)=>{let r=n?.renderBefore??e,i=r._$litPart$;if(i===void 0){let o=n?.renderBefore??null;r._$litPart$=i=new Xt(e.insertBefore(Gt(),o),o,void 0,n??{})}return i._$AI(t),i};var Dn=globalThis,nt=class extends Q{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let e=super.createRenderRoot();return this.renderOptions.renderBefore??=e.firstChild,e}update(e){let n=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=Kr(n,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return K}};nt._$litElement$=!0,nt.finalized=!0,Dn.litElementHydrateSupport?.({LitElement:nt});var Bs=Dn.litElementPolyfillSupport;Bs?.({LitElement:nt});(Dn.litElementVersions??=[]).push("4.2.2");var me=t=>t.callWS({type:"aux_heat/entries"}),Gr=(t,e,n)=>t.callWS({type:"aux_heat/months",entry_id:e,...n&&{date:n}}),jr=(t,e)=>t.callWS({type:"aux_heat/report",entry_id:e,period:"season"});async function Yr(t,e,n={}){let r=await t.callWS({type:"aux_heat/points",entry_id:e,...n});return r.rows.map(i=>Object.fromEntries(r.columns.map((o,s)=>[o,i[s]])))}var ge=(t,e,n)=>t.callWS({type:"aux_heat/runs",entry_id:e,...n}),Rt=new Map;function Xr(t,e,n){let r=Rt.get(e);if(!r||r.connection!==t.connection){let o=new Set,s=u=>{a.last=u;for(let l of o)l(u)},a={connection:t.connection,told:o,stop:t.connection.subscribeMessage(s,{type:"aux_heat/subscribe",entry_id:e})};a.stop.catch(u=>{Rt.get(e)===a&&Rt.delete(e),s(q(u))}),r=a,Rt.set(e,a)}let i=r;return i.told.add(n),i.last!==void 0&&n(i.last),()=>{i.told.delete(n),!(i.told.size>0)&&(Rt.get(e)===i&&Rt.delete(e),i.stop.then(o=>o()).catch(()=>{}))}}function q(t){if(t instanceof Error)return t;let{message:e,code:n}=t??{};return Object.assign(new Error(e??String(n??t)),{code:n})}var Zr=(t,e)=>t.callWS({type:"aux_heat/sheet",entry_id:e});var Us={comma_decimal:"en-US",decimal_comma:"de",space_comma:"fr",quote_decimal:"de-CH"},ye=class{#t;#n;#e;#r;#o;constructor(e){this.#t=e.locale?.language??e.language;let n=e.locale?.number_format??"language";this.#n=Us[n]??(n==="system"?navigator.language:this.#t),this.#e=n!=="none",this.#r=e.locale?.time_zone==="local"?Intl.DateTimeFormat().resolvedOptions().timeZone:e.config.time_zone;let r=e.locale?.time_format;this.#o=r==="12"?!0:r==="24"?!1:void 0,this.fahrenheit=e.config.unit_system.temperature==="°F"}get zone(){return this.#r}number(e,n=0){return e===null?"–":new Intl.NumberFormat(this.#n,{minimumFractionDigits:n,maximumFractionDigits:n,useGrouping:this.#e}).format(e+0)}money(e,n,r){if(e===null)return"–";let i=r??(Math.abs(e)>=100?0:2);try{return new Intl.NumberFormat(this.#n,{style:"currency",currency:n,currencyDisplay:"narrowSymbol",minimumFractionDigits:i,maximumFractionDigits:i,useGrouping:this.#e}).format(Math.abs(e)<.005?0:e)}catch{return`${this.number(e,i)} ${n}`}}degrees(e){return this.fahrenheit?e*9/5+32:e}difference(e){return this.fahrenheit?e*9/5:e}get unit(){return this.fahrenheit?"°F":"°C"}temperature(e){if(e===null)return"–";let n=this.degrees(e),r=this.fahrenheit?Math.round(n):Math.round(n*2)/2;return`${this.number(r,Number.isInteger(r)?0:1)} ${this.unit}`}temperatureDifference(e){if(e===null)return"–";let n=this.difference(e),r=this.fahrenheit?Math.round(n):Math.round(n*2)/2;return`${this.number(r,Number.isInteger(r)?0:1)} ${this.unit}`}energy(e){return e===null?"–":`${this.number(e,Math.abs(e)<10?1:0)} kWh`}power(e){return e===null?"–":`${this.number(e/1e3,1)} kW`}percent(e){return new Intl.NumberFormat(this.#n,{style:"percent",maximumFractionDigits:0}).format(e)}duration(e){if(e===null)return"–";let n=e/60;if(n<90)return this.#i(Math.max(1,Math.round(n)),"minute",0);let r=n/60;return this.#i(r,"hour",r<10?1:0)}hours(e){return this.#i(e,"hour",Math.abs(e)<10?1:0)}#i(e,n,r){return new Intl.NumberFormat(this.#n,{style:"unit",unit:n,unitDisplay:"short",maximumFractionDigits:r}).format(e)}time(e){return this.#s(e,{hour:"numeric",minute:"2-digit"})}hour(e){return this.#o??this.#a()?this.#s(e,{hour:"numeric"}):this.#s(e,{hour:"2-digit",minute:"2-digit"})}weekday(e,n=!1){return this.#s(e,n?{weekday:"short",day:"numeric"}:{weekday:"short"})}day(e){return this.#s(e,{weekday:"short",day:"numeric",month:"short"})}dayAndTime(e){return this.#s(e,{weekday:"short",day:"numeric",month:"short",hour:"numeric",minute:"2-digit"})}calendarDay(e){return new Intl.DateTimeFormat(this.#t,{day:"numeric",month:"short",timeZone:"UTC"}).format(new Date(`${e}T12:00:00Z`))}month(e,n="short"){return new Intl.DateTimeFormat(this.#t,{month:n,timeZone:"UTC"}).format(new Date(`${e}T12:00:00Z`))}#a(){return new Intl.DateTimeFormat(this.#t,{hour:"numeric"}).resolvedOptions().hour12===!0}#s(e,n){let r=n.hour===void 0||this.#o===void 0?{}:{hourCycle:this.#o?"h12":"h23"};return new Intl.DateTimeFormat(this.#t,{...n,...r,timeZone:this.#r}).format(new Date(e))}};var _e={"dashboard.title":"Backup heat","dashboard.description":"What the backup heat of your heat pump does, why, and what it costs. By Aux Heat Monitor.","dashboard.facts":"What is known","dashboard.test":"Test before winter","dashboard.thermostat":"Thermostat","card.summary":"Backup heat: at a glance","card.summary_description":"What it cost this month, what could have been avoided, and whether it runs now, and why.","card.findings":"Backup heat: what was found","card.findings_description":"What is wrong with the backup heat or the heat pump, what it costs, and what to do.","editor.entry_id":"Heat pump","editor.title":"Title","editor.view":"Shown at first","state.loading":"Loading …","state.not_loaded":"Not ready yet: Home Assistant is starting, or the past days are being read.","state.none":"No heat pump is set up in Aux Heat Monitor yet.","state.add":"Set one up","state.gone":"This heat pump is no longer there. Choose another in the card's settings.","state.error":"Nothing can be shown: {error}","cause.setpoint_raised":"The temperature was set higher.","cause.capacity":"Too cold for the heat pump alone.","cause.droop":"The heat pump did not keep up.","cause.defrost":"The outdoor unit was defrosting.","cause.emergency_heat":"Emergency heat was on.","cause.compressor_lockout":"The thermostat kept the heat pump off.","cause.no_heat_call":"Nothing called for heat.","cause.unknown":"Why is not known.","summary.heading":"Backup heat","summary.month":"Backup heat this month: {cost}; {extra} could have been avoided","summary.month_needed":"Backup heat this month: {cost}, all of it needed","summary.month_cost":"Backup heat this month: {cost}","summary.month_saved":"Backup heat this month: {cost}; it saved {saved} against the heat pump","summary.month_energy":"Backup heat this month: {energy}, {wasted} of it wasted. Its cost isn’t known, as no price of electricity is set","summary.month_none":"No backup heat this month","summary.no_backup":"This home has no backup heat","summary.story":"The run’s story","summary.season":"This season: {cost}, {extra} of it avoidable","now.on":"Backup heat is on now","now.off":"Backup heat is off now","now.unknown":"It isn’t known whether backup heat is on","now.so_far":"For {duration}, {energy} so far, at {power}","now.last":"Last: {at}, for {duration}.","now.wasted":"The heat pump alone would have done.","now.never":"It has not been seen to run yet.","now.emergency":"Emergency heat is chosen at the thermostat.","now.outage":"The heat pump has been out of order since {at}.","card.outdoor":"Backup heat: by outdoor temperature","card.outdoor_description":"In which weather backup heat ran, and what of it ran while the heat pump alone would have done.","card.season":"Backup heat: this season","card.season_description":"What backup heat cost month by month, and what of it could have been avoided.","chart.again":"Try again","chart.stale":"This could not be brought up to date: {error}","chart.measure":"What is counted","chart.energy":"Energy","chart.hours":"Hours","chart.runs":"Runs","chart.money":"Money","chart.count":"{count} runs","chart.needed":"Needed","chart.uncertain":"Perhaps wasted","chart.wasted":"Wasted","chart.unknown":"Not looked into","chart.saved":"Saved","chart.previous":"Previous bar","chart.next":"Next bar","chart.choose":"Choose a bar to see its figures","chart.why":"Why","chart.all":"In all","chart.table":"Show as table","chart.no_runs":"No backup heat this season. Runs are shown here as soon as there are any.","chart.no_runs_then":"No backup heat","chart.untold":"Runs whose energy isn’t known, so that they are not in these bars: {runs}.","outdoor.heading":"Backup heat by outdoor temperature","outdoor.headline":"Of {all} this season, {mild} ran in weather in which the heat pump alone copes","outdoor.headline_fuel":"Of {all} this season, {mild} ran in weather in which the heat pump alone copes and costs less","outdoor.headline_none":"{all} this season, none of it in weather in which the heat pump alone surely copes","outdoor.headline_unlearned":"{all} this season. Down to which outdoor temperature the heat pump copes isn’t known yet","outdoor.chart":"Bars: backup heat this season by outdoor temperature in {unit}. Arrow keys move between bars.","outdoor.first_run":"The season’s first run is on now. It is shown here when it has ended.","outdoor.axis":"Outdoor temperature ({unit})","outdoor.axis_energy":"kWh","outdoor.axis_hours":"Hours","outdoor.axis_runs":"Runs","outdoor.temperature":"Outdoors","outdoor.bin":"{low} to {high} {unit}","outdoor.copes":"Heat pump copes down to","outdoor.economic":"Heat pump costs less above","outdoor.allowed":"Backup allowed below (as set)","outdoor.suggested":"Should be blocked above","outdoor.assumed":"{value} (assumed)","outdoor.needs_help":"Heat pump needs help","outdoor.enough":"Heat pump is enough","outdoor.default":"That the heat pump copes down to {value} is assumed from its kind; it is still being learned in your home.","outdoor.unlearned":"Down to which outdoor temperature the heat pump copes is still being learned.","outdoor.no_economic":"Above which outdoor temperature the heat pump costs less isn’t known, as a price is missing.","outdoor.no_suggestion":"Above which outdoor temperature backup should be blocked can’t be said yet.","outdoor.unknown":"Not in the bars, as the outdoor temperature wasn’t known: {runs} runs, {all}.","outdoor.unknown_row":"Not known","outdoor.since":"Finished runs only, from {day} on.","season.heading":"This season","season.headline_money":"Backup heat this season: {all}; {wasted} could have been avoided","season.headline_saved":"Backup heat this season: {all}; it saved {saved} against the heat pump","season.headline_energy":"Backup heat this season: {all}; {wasted} wasted","season.headline_hours":"Backup heat this season: {all}; {wasted} wasted","season.compared":"{from} to {to}: {now}. The same days last season: {then}.","season.compared_wasted":"{from} to {to}: {now}. The same days last season: {then}, {wasted} of it wasted.","season.chart":"Bars: backup heat of this season by month. Arrow keys move between bars.","season.axis_money":"Cost","season.axis_energy":"kWh","season.axis_hours":"Hours","season.money_needed":"Needed","season.money_uncertain":"Perhaps wasted","season.money_wasted":"Could have been avoided","season.money_unknown":"Not looked into","season.money_saved":"Saved against the heat pump","season.month":"Month","season.all":"Season","season.so_far":"{month}, so far","season.no_cost":"Cost not known","season.not_known":"Not known","season.figures":"Runs: {runs}. Time: {hours}. Energy: {energy}. Cost: {cost}.","season.unpriced":"Cost isn’t known for {energy}.","season.perhaps":"What was perhaps wasted is counted as needed here; see it under Energy.","season.outage":"{cost} of it came from the heat pump being out of order. Nobody could have avoided that.","season.hours_note":"Finished runs. Of a run that the heat pump could have done in part, that part of its time is counted as wasted.","season.since":"Counted from {day} on.","card.timeline":"Backup heat: what happened","card.timeline_description":"A day or a week: temperatures, and when backup heat ran, why, and what each run cost.","evidence.strips_circuit":"the backup’s own meter","evidence.hvac_circuit":"the heat pump’s meter","evidence.thermostat":"the thermostat","evidence.home_meter":"the home’s meter","evidence.fuel_meter":"the fuel meter","legend.setpoint_raised":"Temperature set higher","legend.capacity":"Too cold for the heat pump alone","legend.droop":"Heat pump did not keep up","legend.defrost":"Outdoor unit defrosting","legend.emergency_heat":"Emergency heat on","legend.compressor_lockout":"Heat pump kept off","legend.no_heat_call":"Nothing called for heat","legend.unknown":"Why is not known","legend.yes":"Wasted","legend.uncertain":"Perhaps wasted","legend.no":"Needed","story.when":"{day}, {from} to {to}","story.when_days":"{from} to {to}","story.since":"{day}, since {from}: on now","story.line":"{when}, {duration}. {why} {wasted}.","story.short_yes":"Wasted","story.short_uncertain":"Perhaps wasted","story.short_no":"Needed","story.yes":"Wasted: the heat pump alone would have done.","story.yes_part":"Wasted in part: the heat pump would have given {part} of this heat.","story.uncertain":"Perhaps wasted: the heat pump alone may have done, but that isn’t sure.","story.no":"Needed: the heat pump alone would not have done.","story.no_defrost":"Needed: every heat pump defrosts in damp cold.","story.saved":"Not wasted: it cost {saved} less than the heat pump would have.","story.outage":"Needed: the heat pump was out of order.","story.outage_cost":"A working heat pump would have cost {extra} less.","story.lasted":"Lasted","story.so_far":"So far","story.energy":"Energy","story.cost":"Cost","story.extra":"Extra cost","story.cheaper":"Cheaper by","story.outdoors":"Outdoors","story.indoors":"Indoors","story.set_to":"Set to","story.heat_pump":"Heat pump","story.ran":"ran too","story.stood_still":"stood still","story.not_known":"not known","story.known":"Seen by {by}; {sure}.","story.sure":"this is sure","story.quite":"this is quite sure","story.likely":"this is likely, not sure","story.estimated":"Some of it is estimated: not all of its energy was measured, or nobody saw it begin or end.","why.raised":"The temperature was set higher by {rise} at {at}.","why.raised_hand":"The temperature was set higher by {rise} at {at}, by hand.","why.raised_schedule":"The temperature was set higher by {rise} at {at} by the schedule.","why.raised_then":"To get there sooner, the thermostat called the backup.","why.raised_ahead":"The thermostat was warming the house ahead of a higher temperature in its schedule.","why.capacity":"It was {outdoors} outdoors; the heat pump copes down to {point}.","why.droop":"The house had become {colder} colder than set, so the thermostat called the backup.","why.should_cope":"Yet it was {outdoors} outdoors, and the heat pump copes down to {point}.","why.defrost":"The outdoor unit was melting its ice, and the backup kept the air warm meanwhile.","why.defrost_dipped":"This shows in the heat pump’s power, which dipped.","why.emergency_heat":"Emergency heat was chosen at the thermostat: the backup then heats alone, without the heat pump.","why.lockout_given":"It was {outdoors} outdoors; as you said, the thermostat keeps the heat pump off below {lockout}.","why.lockout_usual":"It was {outdoors} outdoors and the heat pump stood still; thermostats often keep it off below {lockout}.","why.lockout_unknown":"The heat pump stood still, and the backup heated in its place.","why.no_heat_call":"It ran for {duration} though no thermostat called for heat.","why.unknown":"It was {outdoors} outdoors; nothing that is read tells why the backup ran.","why.unknown_defrost":"It was {outdoors} outdoors, and the run was short: the outdoor unit may have been melting its ice. Nothing that is read tells for sure.","why.unknown_weather":"Why is not known, as the outdoor temperature was not known then.","why.unknown_alone":"The heat pump stood still at {outdoors} outdoors, and nothing that is read tells why.","why.unknown_near":"It was {outdoors} outdoors. That is too near to what the heat pump copes with ({point}, give or take {uncertainty}) to tell whether it needed help.","timeline.heading":"What happened","timeline.span":"Span of time","timeline.day":"Day","timeline.week":"Week","timeline.previous_day":"Previous day","timeline.previous_week":"Previous week","timeline.next_day":"Next day","timeline.next_week":"Next week","timeline.today":"Today","timeline.days":"{from} – {to}","timeline.thermostat":"Thermostat","timeline.indoors":"Indoors","timeline.set_to":"Set to","timeline.outdoors":"Outdoors","timeline.copes":"Heat pump copes down to {point}","timeline.about":"about {point}","timeline.lane":"{why}: {duration}","timeline.sum":"Backup heat ran for {duration} and used {energy}, for {cost}.","timeline.sum_wasted":"Backup heat ran for {duration} and used {energy}, for {cost}; {extra} of that could have been avoided.","timeline.sum_saved":"Backup heat ran for {duration} and used {energy}, for {cost}; it saved {saved} against the heat pump.","timeline.sum_energy":"Backup heat ran for {duration} and used {energy}.","timeline.sum_duration":"Backup heat ran for {duration}.","timeline.none_day":"No backup heat on this day.","timeline.none_week":"No backup heat in this week.","timeline.no_temperatures":"The temperatures of this time are no longer kept; dots show those of the runs.","timeline.no_temperatures_at_all":"No temperatures are kept of this time.","timeline.failed":"The past can’t be read: {error}","timeline.failed_temperatures":"The temperatures can’t be read: {error}","timeline.again":"Try again","timeline.runs":"Runs of backup heat","timeline.story":"The run’s story","timeline.earlier":"Earlier run","timeline.later":"Later run","timeline.number":"{number} of {count}","timeline.table":"Show as table","timeline.more":"Show more","table.when":"When","table.why":"Why","table.wasted":"Wasted?","timeline.at_least":"at least {value}","findings.heading":"What was found","findings.none":"Nothing wrong was found.","findings.urgent.critical":"Urgent","findings.urgent.warning":"Costs you money or comfort","findings.urgent.notice":"Good to know","findings.since":"Since {at}","findings.known":"You said that you know of it.","findings.saves":"Putting it right would save about {cost} in a winter.","findings.saves_energy":"Putting it right would save about {energy} in a winter.","findings.setting":"At your thermostat it is called “{name}”.","findings.setting_where":"At your thermostat it is called “{name}”, in {where}.","findings.more":"What it means and what to do","findings.answer":"Answer it","findings.running_above":"Backup heat runs in weather in which the heat pump alone would do.","findings.changed.emergency_heat_left_on":"You turned emergency heat off on {at}.","findings.changed.lockout_misconfigured":"You changed when backup heat is allowed on {at}.","findings.changed.other":"You changed something on {at}.","findings.changed_soon":"What it saves shows after some days of heating.","findings.changed_rate":"Wasted per day of heating: {before} before, {since} since.","findings.changed_saved":"Saved so far: {saved}.","sheet.open":"Sheet for your installer","sheet.error":"The sheet can’t be opened: {error}"};var Qr={en:_e};function Pn(t){let e=Qr[t]??Qr[t.split("-")[0]??""]??_e;return(n,r={})=>(e[n]??_e[n]).replace(/\{(\w+)\}/g,(i,o)=>o in r?String(r[o]):i)}var rt=t=>Pn(t.locale?.language??t.language);var qs="not_found",C=class extends nt{static{this.properties={hass:{attribute:!1},_config:{state:!0},_entry:{state:!0},_moment:{state:!0},_error:{state:!0}}}#t;#n=!1;setConfig(e){if(e.entry_id!==void 0&&typeof e.entry_id!="string")throw new Error("entry_id must be the id of a heat pump in Aux Heat Monitor");this._config=e,this.#e(),this._entry=void 0,this.#r()}getCardSize(){return 4}getGridOptions(){return{columns:"full",min_columns:6}}static getConfigForm(){return{schema:[{name:"entry_id",selector:{config_entry:{integration:"aux_heat"}}},{name:"title",selector:{text:{}}}],computeLabel:(e,n)=>{let r=document.querySelector("home-assistant").hass;return rt(r)(e.name==="title"?"editor.title":"editor.entry_id")}}}static getStubConfig(){return{}}connectedCallback(){super.connectedCallback(),this.#r()}disconnectedCallback(){super.disconnectedCallback(),this.#e()}shouldUpdate(e){if(this.#r(),e.size>1||!e.has("hass"))return!0;let n=e.get("hass");return!n||n.locale!==this.hass.locale||n.localize!==this.hass.localize||n.config!==this.hass.config||n.themes!==this.hass.themes||n.connection!==this.hass.connection}updated(){this.toggleAttribute("dark",this.hass?.themes?.darkMode===!0)}get say(){return rt(this.hass)}get format(){return new ye(this.hass)}#e(){this.#t?.(),this.#t=void 0,this.#n=!1}#r(){this.#n||!this.hass||!this._config||!this.isConnected||(this.#n=!0,this.#o().catch(e=>this._error=q(e)))}async#o(){let e=this._config,n=await me(this.hass);if(e!==this._config||!this.isConnected)return;let r=e.entry_id;this._entry=(r?n.find(i=>i.entry_id===r):n[0])??null,this._error=void 0,this._entry&&(this.#t=Xr(this.hass,this._entry.entry_id,i=>{if(i instanceof Error){this._error=i;return}this._error=void 0,this._moment=i}))}render(){if(!this.hass||!this._config)return y;let e=this._config.title??this.say(this.heading);return p`<ha-card>
      <section aria-label=${e}>
        ${e?p`<h2>${e}</h2>`:y} ${this.#i()}
      </section>
    </ha-card>`}#i(){let e=this.say;if(this._error){let n=this._error.code===qs;return p`<p class="notice" role="alert">
        ${n?e("state.gone"):e("state.error",{error:this._error.message})}
      </p>`}return this._entry===null?p`<p class="notice">
        ${e("state.none")}
        <a href="/config/integrations/integration/aux_heat">${e("state.add")}</a>
      </p>`:this._moment?this._moment.loaded?this.body(this._moment):p`<p class="notice" role="status">${e("state.not_loaded")}</p>`:p`<p class="notice" role="status">${e("state.loading")}</p>`}static{this.styles=N`
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
      /* Home Assistant's own colour alone is too faint for text on white. */
      color: color-mix(in srgb, var(--primary-color) 70%, var(--primary-text-color));
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
      background: color-mix(in srgb, var(--primary-color) 18%, transparent);
      border: 2px solid var(--primary-color);
      padding: 0 13px;
      font-weight: 500;
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
    @media (forced-colors: active) {
      :host,
      :host([dark]) {
        --aux-setpoint_raised: CanvasText;
        --aux-capacity: CanvasText;
        --aux-droop: CanvasText;
        --aux-defrost: CanvasText;
        --aux-emergency_heat: CanvasText;
        --aux-compressor_lockout: CanvasText;
        --aux-no_heat_call: CanvasText;
        --aux-unknown: CanvasText;
        --aux-needed: CanvasText;
        --aux-uncertain: CanvasText;
        --aux-wasted: CanvasText;
        --aux-line: CanvasText;
      }
      button[aria-pressed="true"] {
        forced-color-adjust: none;
        background: Highlight;
        color: HighlightText;
      }
      svg text {
        fill: CanvasText;
      }
    }
    .visually-hidden {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  `}};var Fs={critical:"mdi:alert-octagon",warning:"mdi:alert",notice:"mdi:information-outline"},Ws=new Set(["emergency_heat_left_on","lockout_misconfigured"]),Ks="/config/repairs",be=class extends C{constructor(){super(...arguments);this.heading="findings.heading"}static{this.properties={...C.properties,_texts:{state:!0},_sheetError:{state:!0}}}#t;willUpdate(n){super.willUpdate(n);let r=this.hass?.language;if(!r||this.#t===r)return;this.#t=r;let i=()=>{this._texts=r};this.hass.loadBackendTranslation("issues","aux_heat").then(i,i)}body(n){let{say:r}=this;return p`
      ${n.findings.length===0?p`<p class="none">
              <ha-icon icon="mdi:check-circle-outline" aria-hidden="true"></ha-icon>
              ${r("findings.none")}
            </p>`:p`<ul>
              ${n.findings.map(i=>this.#n(i,n))}
            </ul>`}
      ${n.changes.length>0?p`<ul>
              ${n.changes.map(i=>this.#o(i,n))}
            </ul>`:y}
      <button @click=${()=>this.#i(n)}>${r("sheet.open")}</button>
      ${this._sheetError?p`<p class="notice" role="alert">
              ${r("sheet.error",{error:this._sheetError})}
            </p>`:y}
    `}#n(n,{currency:r}){let{say:i,format:o}=this,{severity:s,saves:a,setting:u}=n,l=a?.cost!=null?i("findings.saves",{cost:o.money(a.cost,r,0)}):a?.kwh!=null?i("findings.saves_energy",{energy:o.energy(a.kwh)}):void 0,h=this.#r(n,"fix_flow.step.init.description");return p`<li class=${s}>
      <ha-icon icon=${Fs[s]} aria-hidden="true"></ha-icon>
      <div>
        <span class="urgency">${i(`findings.urgent.${s}`)}</span>
        <h3>${this.#e(n)}</h3>
        <p class="secondary">
          ${i("findings.since",{at:o.day(n.raised)})}
          ${n.acknowledged?i("findings.known"):y}
        </p>
        ${l?p`<p class="saves">${l}</p>`:y}
        ${u?p`<p>
                ${i(u.where?"findings.setting_where":"findings.setting",{name:u.name,where:u.where??""})}
              </p>`:y}
        ${h?p`<details>
                <summary>${i("findings.more")}</summary>
                <p>${h}</p>
              </details>`:y}
        ${n.key&&!n.quiet&&this.hass.user?.is_admin?p`<a href=${Ks}>${i("findings.answer")}</a>`:y}
      </div>
    </li>`}#e(n){return n.kind==="backup_running_above_balance_point"?this.say("findings.running_above"):this.#r(n,"title")||(this._texts?n.kind:"")}#r(n,r){if(!n.key||!this._texts)return"";let i=`component.aux_heat.issues.${n.key}.${r}`;return this.hass.localize(i,n.placeholders)}#o(n,{currency:r}){let{say:i,format:o}=this,{kind:s,before:a,since:u,saved:l}=n,h=Ws.has(s)?`findings.changed.${s}`:"findings.changed.other",c=a.cost_per_day!==null&&u?.cost_per_day!=null,d=g=>c?o.money(g.cost_per_day,r):o.energy(g.kwh_per_day),f=l?.cost!=null?o.money(l.cost,r):o.energy(l?.kwh??null);return p`<li class="change">
      <ha-icon icon="mdi:check-decagram-outline" aria-hidden="true"></ha-icon>
      <div>
        <h3>${i(h,{at:o.day(n.at)})}</h3>
        ${u?p`<p>
                ${i("findings.changed_rate",{before:d(a),since:d(u)})}
              </p>`:p`<p class="secondary">${i("findings.changed_soon")}</p>`}
        ${l&&f!=="–"?p`<p class="saves">${i("findings.changed_saved",{saved:f})}</p>`:y}
      </div>
    </li>`}async#i({config_entry_id:n}){let r=window.open("","_blank");try{let{path:i}=await Zr(this.hass,n);this._sheetError=void 0,r?r.location.href=i:window.location.assign(i)}catch(i){r?.close(),this._sheetError=q(i).message}}static{this.styles=[C.styles,N`
      ul {
        list-style: none;
        margin: 0 0 12px;
        padding: 0;
        display: grid;
        gap: 12px;
      }
      li {
        display: flex;
        gap: 12px;
        padding: 12px;
        border: 1px solid var(--divider-color);
        border-inline-start-width: 4px;
        border-radius: 8px;
      }
      li.critical {
        border-inline-start-color: var(--aux-emergency_heat);
      }
      li.critical > ha-icon {
        color: var(--aux-emergency_heat);
      }
      li.warning {
        border-inline-start-color: var(--aux-wasted);
      }
      li.warning > ha-icon {
        color: var(--aux-wasted);
      }
      li > div {
        min-width: 0;
      }
      h3 {
        margin: 2px 0 4px;
        font-size: inherit;
        font-weight: 500;
      }
      .urgency {
        font-size: var(--ha-font-size-s, 12px);
        color: var(--secondary-text-color);
      }
      .saves {
        font-weight: 500;
      }
      .none {
        display: flex;
        gap: 8px;
        align-items: center;
      }
      details {
        margin-bottom: 8px;
      }
      summary {
        cursor: pointer;
        min-height: 24px;
      }
      details p {
        margin-top: 8px;
        white-space: pre-line;
      }
    `]}};function Zt(t,e){return t==null||e==null?NaN:t<e?-1:t>e?1:t>=e?0:NaN}function Gs(t,e){return t==null||e==null?NaN:e<t?-1:e>t?1:e>=t?0:NaN}function Jr(t){let e,n,r;t.length!==2?(e=Zt,n=(a,u)=>Zt(t(a),u),r=(a,u)=>t(a)-u):(e=t===Zt||t===Gs?t:js,n=t,r=t);function i(a,u,l=0,h=a.length){if(l<h){if(e(u,u)!==0)return h;do{let c=l+h>>>1;n(a[c],u)<0?l=c+1:h=c}while(l<h)}return l}function o(a,u,l=0,h=a.length){if(l<h){if(e(u,u)!==0)return h;do{let c=l+h>>>1;n(a[c],u)<=0?l=c+1:h=c}while(l<h)}return l}function s(a,u,l=0,h=a.length){let c=i(a,u,l,h-1);return c>l&&r(a[c-1],u)>-r(a[c],u)?c-1:c}return{left:i,center:s,right:o}}function js(){return 0}function Ys(t){return t===null?NaN:+t}var ti=Jr(Zt),ei=ti.right,Jl=ti.left,tc=Jr(Ys).center;var ec=ni(ri),nc=ni(Xs);function ni(t){return function(e,n,r=n){if(!((n=+n)>=0))throw new RangeError("invalid rx");if(!((r=+r)>=0))throw new RangeError("invalid ry");let{data:i,width:o,height:s}=e;if(!((o=Math.floor(o))>=0))throw new RangeError("invalid width");if(!((s=Math.floor(s!==void 0?s:i.length/o))>=0))throw new RangeError("invalid height");if(!o||!s||!n&&!r)return e;let a=n&&t(n),u=r&&t(r),l=i.slice();return a&&u?(Et(a,l,i,o,s),Et(a,i,l,o,s),Et(a,l,i,o,s),Nt(u,i,l,o,s),Nt(u,l,i,o,s),Nt(u,i,l,o,s)):a?(Et(a,i,l,o,s),Et(a,l,i,o,s),Et(a,i,l,o,s)):u&&(Nt(u,i,l,o,s),Nt(u,l,i,o,s),Nt(u,i,l,o,s)),e}}function Et(t,e,n,r,i){for(let o=0,s=r*i;o<s;)t(e,n,o,o+=r,1)}function Nt(t,e,n,r,i){for(let o=0,s=r*i;o<r;++o)t(e,n,o,o+s,r)}function Xs(t){let e=ri(t);return(n,r,i,o,s)=>{i<<=2,o<<=2,s<<=2,e(n,r,i+0,o+0,s),e(n,r,i+1,o+1,s),e(n,r,i+2,o+2,s),e(n,r,i+3,o+3,s)}}function ri(t){let e=Math.floor(t);if(e===t)return Zs(t);let n=t-e,r=2*t+1;return(i,o,s,a,u)=>{if(!((a-=u)>=s))return;let l=e*o[s],h=u*e,c=h+u;for(let d=s,f=s+h;d<f;d+=u)l+=o[Math.min(a,d)];for(let d=s,f=a;d<=f;d+=u)l+=o[Math.min(a,d+h)],i[d]=(l+n*(o[Math.max(s,d-c)]+o[Math.min(a,d+c)]))/r,l-=o[Math.max(s,d-h)]}}function Zs(t){let e=2*t+1;return(n,r,i,o,s)=>{if(!((o-=s)>=i))return;let a=t*r[i],u=s*t;for(let l=i,h=i+u;l<h;l+=s)a+=r[Math.min(o,l)];for(let l=i,h=o;l<=h;l+=s)a+=r[Math.min(o,l+u)],n[l]=a/e,a-=r[Math.max(i,l-u)]}}var Qs=Array.prototype,rc=Qs.slice;var Js=Math.sqrt(50),ta=Math.sqrt(10),ea=Math.sqrt(2);function we(t,e,n){let r=(e-t)/Math.max(0,n),i=Math.floor(Math.log10(r)),o=r/Math.pow(10,i),s=o>=Js?10:o>=ta?5:o>=ea?2:1,a,u,l;return i<0?(l=Math.pow(10,-i)/s,a=Math.round(t*l),u=Math.round(e*l),a/l<t&&++a,u/l>e&&--u,l=-l):(l=Math.pow(10,i)*s,a=Math.round(t/l),u=Math.round(e/l),a*l<t&&++a,u*l>e&&--u),u<a&&.5<=n&&n<2?we(t,e,n*2):[a,u,l]}function ii(t,e,n){if(e=+e,t=+t,n=+n,!(n>0))return[];if(t===e)return[t];let r=e<t,[i,o,s]=r?we(e,t,n):we(t,e,n);if(!(o>=i))return[];let a=o-i+1,u=new Array(a);if(r)if(s<0)for(let l=0;l<a;++l)u[l]=(o-l)/-s;else for(let l=0;l<a;++l)u[l]=(o-l)*s;else if(s<0)for(let l=0;l<a;++l)u[l]=(i+l)/-s;else for(let l=0;l<a;++l)u[l]=(i+l)*s;return u}function xe(t,e,n){return e=+e,t=+t,n=+n,we(t,e,n)[2]}function oi(t,e,n){e=+e,t=+t,n=+n;let r=e<t,i=r?xe(e,t,n):xe(t,e,n);return(r?-1:1)*(i<0?1/-i:i)}var ic=na(Math.random);function na(t){return function(n,r=0,i=n.length){let o=i-(r=+r);for(;o;){let s=t()*o--|0,a=n[o+r];n[o+r]=n[s+r],n[s+r]=a}return n}}function Ot(t,e,n){t.prototype=e.prototype=n,n.constructor=t}function te(t,e){var n=Object.create(t.prototype);for(var r in e)n[r]=e[r];return n}function it(){}var _t=.7,Pt=1/_t,Ct="\\s*([+-]?\\d+)\\s*",Qt="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",G="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",ra=/^#([0-9a-f]{3,8})$/,ia=new RegExp(`^rgb\\(${Ct},${Ct},${Ct}\\)$`),oa=new RegExp(`^rgb\\(${G},${G},${G}\\)$`),sa=new RegExp(`^rgba\\(${Ct},${Ct},${Ct},${Qt}\\)$`),aa=new RegExp(`^rgba\\(${G},${G},${G},${Qt}\\)$`),ua=new RegExp(`^hsl\\(${Qt},${G},${G}\\)$`),la=new RegExp(`^hsla\\(${Qt},${G},${G},${Qt}\\)$`),si={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};Ot(it,Lt,{copy(t){return Object.assign(new this.constructor,this,t)},displayable(){return this.rgb().displayable()},hex:ai,formatHex:ai,formatHex8:ca,formatHsl:ha,formatRgb:ui,toString:ui});function ai(){return this.rgb().formatHex()}function ca(){return this.rgb().formatHex8()}function ha(){return yi(this).formatHsl()}function ui(){return this.rgb().formatRgb()}function Lt(t){var e,n;return t=(t+"").trim().toLowerCase(),(e=ra.exec(t))?(n=e[1].length,e=parseInt(e[1],16),n===6?li(e):n===3?new D(e>>8&15|e>>4&240,e>>4&15|e&240,(e&15)<<4|e&15,1):n===8?ve(e>>24&255,e>>16&255,e>>8&255,(e&255)/255):n===4?ve(e>>12&15|e>>8&240,e>>8&15|e>>4&240,e>>4&15|e&240,((e&15)<<4|e&15)/255):null):(e=ia.exec(t))?new D(e[1],e[2],e[3],1):(e=oa.exec(t))?new D(e[1]*255/100,e[2]*255/100,e[3]*255/100,1):(e=sa.exec(t))?ve(e[1],e[2],e[3],e[4]):(e=aa.exec(t))?ve(e[1]*255/100,e[2]*255/100,e[3]*255/100,e[4]):(e=ua.exec(t))?di(e[1],e[2]/100,e[3]/100,1):(e=la.exec(t))?di(e[1],e[2]/100,e[3]/100,e[4]):si.hasOwnProperty(t)?li(si[t]):t==="transparent"?new D(NaN,NaN,NaN,0):null}function li(t){return new D(t>>16&255,t>>8&255,t&255,1)}function ve(t,e,n,r){return r<=0&&(t=e=n=NaN),new D(t,e,n,r)}function Un(t){return t instanceof it||(t=Lt(t)),t?(t=t.rgb(),new D(t.r,t.g,t.b,t.opacity)):new D}function ee(t,e,n,r){return arguments.length===1?Un(t):new D(t,e,n,r??1)}function D(t,e,n,r){this.r=+t,this.g=+e,this.b=+n,this.opacity=+r}Ot(D,ee,te(it,{brighter(t){return t=t==null?Pt:Math.pow(Pt,t),new D(this.r*t,this.g*t,this.b*t,this.opacity)},darker(t){return t=t==null?_t:Math.pow(_t,t),new D(this.r*t,this.g*t,this.b*t,this.opacity)},rgb(){return this},clamp(){return new D(gt(this.r),gt(this.g),gt(this.b),ke(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:ci,formatHex:ci,formatHex8:da,formatRgb:hi,toString:hi}));function ci(){return`#${mt(this.r)}${mt(this.g)}${mt(this.b)}`}function da(){return`#${mt(this.r)}${mt(this.g)}${mt(this.b)}${mt((isNaN(this.opacity)?1:this.opacity)*255)}`}function hi(){let t=ke(this.opacity);return`${t===1?"rgb(":"rgba("}${gt(this.r)}, ${gt(this.g)}, ${gt(this.b)}${t===1?")":`, ${t})`}`}function ke(t){return isNaN(t)?1:Math.max(0,Math.min(1,t))}function gt(t){return Math.max(0,Math.min(255,Math.round(t)||0))}function mt(t){return t=gt(t),(t<16?"0":"")+t.toString(16)}function di(t,e,n,r){return r<=0?t=e=n=NaN:n<=0||n>=1?t=e=NaN:e<=0&&(t=NaN),new z(t,e,n,r)}function yi(t){if(t instanceof z)return new z(t.h,t.s,t.l,t.opacity);if(t instanceof it||(t=Lt(t)),!t)return new z;if(t instanceof z)return t;t=t.rgb();var e=t.r/255,n=t.g/255,r=t.b/255,i=Math.min(e,n,r),o=Math.max(e,n,r),s=NaN,a=o-i,u=(o+i)/2;return a?(e===o?s=(n-r)/a+(n<r)*6:n===o?s=(r-e)/a+2:s=(e-n)/a+4,a/=u<.5?o+i:2-o-i,s*=60):a=u>0&&u<1?0:s,new z(s,a,u,t.opacity)}function Se(t,e,n,r){return arguments.length===1?yi(t):new z(t,e,n,r??1)}function z(t,e,n,r){this.h=+t,this.s=+e,this.l=+n,this.opacity=+r}Ot(z,Se,te(it,{brighter(t){return t=t==null?Pt:Math.pow(Pt,t),new z(this.h,this.s,this.l*t,this.opacity)},darker(t){return t=t==null?_t:Math.pow(_t,t),new z(this.h,this.s,this.l*t,this.opacity)},rgb(){var t=this.h%360+(this.h<0)*360,e=isNaN(t)||isNaN(this.s)?0:this.s,n=this.l,r=n+(n<.5?n:1-n)*e,i=2*n-r;return new D(On(t>=240?t-240:t+120,i,r),On(t,i,r),On(t<120?t+240:t-120,i,r),this.opacity)},clamp(){return new z(fi(this.h),$e(this.s),$e(this.l),ke(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let t=ke(this.opacity);return`${t===1?"hsl(":"hsla("}${fi(this.h)}, ${$e(this.s)*100}%, ${$e(this.l)*100}%${t===1?")":`, ${t})`}`}}));function fi(t){return t=(t||0)%360,t<0?t+360:t}function $e(t){return Math.max(0,Math.min(1,t||0))}function On(t,e,n){return(t<60?e+(n-e)*t/60:t<180?n:t<240?e+(n-e)*(240-t)/60:e)*255}var _i=Math.PI/180,bi=180/Math.PI,Me=18,wi=.96422,xi=1,vi=.82521,$i=4/29,Dt=6/29,ki=3*Dt*Dt,fa=Dt*Dt*Dt;function Mi(t){if(t instanceof j)return new j(t.l,t.a,t.b,t.opacity);if(t instanceof J)return Ti(t);t instanceof D||(t=Un(t));var e=Bn(t.r),n=Bn(t.g),r=Bn(t.b),i=Ln((.2225045*e+.7168786*n+.0606169*r)/xi),o,s;return e===n&&n===r?o=s=i:(o=Ln((.4360747*e+.3850649*n+.1430804*r)/wi),s=Ln((.0139322*e+.0971045*n+.7141733*r)/vi)),new j(116*i-16,500*(o-i),200*(i-s),t.opacity)}function Si(t,e,n,r){return arguments.length===1?Mi(t):new j(t,e,n,r??1)}function j(t,e,n,r){this.l=+t,this.a=+e,this.b=+n,this.opacity=+r}Ot(j,Si,te(it,{brighter(t){return new j(this.l+Me*(t??1),this.a,this.b,this.opacity)},darker(t){return new j(this.l-Me*(t??1),this.a,this.b,this.opacity)},rgb(){var t=(this.l+16)/116,e=isNaN(this.a)?t:t+this.a/500,n=isNaN(this.b)?t:t-this.b/200;return e=wi*In(e),t=xi*In(t),n=vi*In(n),new D(Hn(3.1338561*e-1.6168667*t-.4906146*n),Hn(-.9787684*e+1.9161415*t+.033454*n),Hn(.0719453*e-.2289914*t+1.4052427*n),this.opacity)}}));function Ln(t){return t>fa?Math.pow(t,1/3):t/ki+$i}function In(t){return t>Dt?t*t*t:ki*(t-$i)}function Hn(t){return 255*(t<=.0031308?12.92*t:1.055*Math.pow(t,1/2.4)-.055)}function Bn(t){return(t/=255)<=.04045?t/12.92:Math.pow((t+.055)/1.055,2.4)}function pa(t){if(t instanceof J)return new J(t.h,t.c,t.l,t.opacity);if(t instanceof j||(t=Mi(t)),t.a===0&&t.b===0)return new J(NaN,0<t.l&&t.l<100?0:NaN,t.l,t.opacity);var e=Math.atan2(t.b,t.a)*bi;return new J(e<0?e+360:e,Math.sqrt(t.a*t.a+t.b*t.b),t.l,t.opacity)}function Te(t,e,n,r){return arguments.length===1?pa(t):new J(t,e,n,r??1)}function J(t,e,n,r){this.h=+t,this.c=+e,this.l=+n,this.opacity=+r}function Ti(t){if(isNaN(t.h))return new j(t.l,0,0,t.opacity);var e=t.h*_i;return new j(t.l,Math.cos(e)*t.c,Math.sin(e)*t.c,t.opacity)}Ot(J,Te,te(it,{brighter(t){return new J(this.h,this.c,this.l+Me*(t??1),this.opacity)},darker(t){return new J(this.h,this.c,this.l-Me*(t??1),this.opacity)},rgb(){return Ti(this).rgb()}}));var Ai=-.14861,Vn=1.78277,qn=-.29227,Ae=-.90649,Jt=1.97294,pi=Jt*Ae,mi=Jt*Vn,gi=Vn*qn-Ae*Ai;function ma(t){if(t instanceof yt)return new yt(t.h,t.s,t.l,t.opacity);t instanceof D||(t=Un(t));var e=t.r/255,n=t.g/255,r=t.b/255,i=(gi*r+pi*e-mi*n)/(gi+pi-mi),o=r-i,s=(Jt*(n-i)-qn*o)/Ae,a=Math.sqrt(s*s+o*o)/(Jt*i*(1-i)),u=a?Math.atan2(s,o)*bi-120:NaN;return new yt(u<0?u+360:u,a,i,t.opacity)}function Re(t,e,n,r){return arguments.length===1?ma(t):new yt(t,e,n,r??1)}function yt(t,e,n,r){this.h=+t,this.s=+e,this.l=+n,this.opacity=+r}Ot(yt,Re,te(it,{brighter(t){return t=t==null?Pt:Math.pow(Pt,t),new yt(this.h,this.s,this.l*t,this.opacity)},darker(t){return t=t==null?_t:Math.pow(_t,t),new yt(this.h,this.s,this.l*t,this.opacity)},rgb(){var t=isNaN(this.h)?0:(this.h+120)*_i,e=+this.l,n=isNaN(this.s)?0:this.s*e*(1-e),r=Math.cos(t),i=Math.sin(t);return new D(255*(e+n*(Ai*r+Vn*i)),255*(e+n*(qn*r+Ae*i)),255*(e+n*(Jt*r)),this.opacity)}}));function Ci(t,e,n,r,i){var o=t*t,s=o*t;return((1-3*t+3*o-s)*e+(4-6*o+3*s)*n+(1+3*t+3*o-3*s)*r+s*i)/6}function ga(t){var e=t.length-1;return function(n){var r=n<=0?n=0:n>=1?(n=1,e-1):Math.floor(n*e),i=t[r],o=t[r+1],s=r>0?t[r-1]:2*i-o,a=r<e-1?t[r+2]:2*o-i;return Ci((n-r/e)*e,s,i,o,a)}}function ya(t){var e=t.length;return function(n){var r=Math.floor(((n%=1)<0?++n:n)*e),i=t[(r+e-1)%e],o=t[r%e],s=t[(r+1)%e],a=t[(r+2)%e];return Ci((n-r/e)*e,i,o,s,a)}}var Ne=t=>()=>t;function Di(t,e){return function(n){return t+n*e}}function _a(t,e,n){return t=Math.pow(t,n),e=Math.pow(e,n)-t,n=1/n,function(r){return Math.pow(t+r*e,n)}}function Kn(t,e){var n=e-t;return n?Di(t,n>180||n<-180?n-360*Math.round(n/360):n):Ne(isNaN(t)?e:t)}function ba(t){return(t=+t)==1?H:function(e,n){return n-e?_a(e,n,t):Ne(isNaN(e)?n:e)}}function H(t,e){var n=e-t;return n?Di(t,n):Ne(isNaN(t)?e:t)}var Ri=(function t(e){var n=ba(e);function r(i,o){var s=n((i=ee(i)).r,(o=ee(o)).r),a=n(i.g,o.g),u=n(i.b,o.b),l=H(i.opacity,o.opacity);return function(h){return i.r=s(h),i.g=a(h),i.b=u(h),i.opacity=l(h),i+""}}return r.gamma=t,r})(1);function Pi(t){return function(e){var n=e.length,r=new Array(n),i=new Array(n),o=new Array(n),s,a;for(s=0;s<n;++s)a=ee(e[s]),r[s]=a.r||0,i[s]=a.g||0,o[s]=a.b||0;return r=t(r),i=t(i),o=t(o),a.opacity=1,function(u){return a.r=r(u),a.g=i(u),a.b=o(u),a+""}}}var uc=Pi(ga),lc=Pi(ya);function wa(t,e){e||(e=[]);var n=t?Math.min(e.length,t.length):0,r=e.slice(),i;return function(o){for(i=0;i<n;++i)r[i]=t[i]*(1-o)+e[i]*o;return r}}function xa(t){return ArrayBuffer.isView(t)&&!(t instanceof DataView)}function va(t,e){var n=e?e.length:0,r=t?Math.min(n,t.length):0,i=new Array(r),o=new Array(n),s;for(s=0;s<r;++s)i[s]=Ce(t[s],e[s]);for(;s<n;++s)o[s]=e[s];return function(a){for(s=0;s<r;++s)o[s]=i[s](a);return o}}function $a(t,e){var n=new Date;return t=+t,e=+e,function(r){return n.setTime(t*(1-r)+e*r),n}}function F(t,e){return t=+t,e=+e,function(n){return t*(1-n)+e*n}}function ka(t,e){var n={},r={},i;(t===null||typeof t!="object")&&(t={}),(e===null||typeof e!="object")&&(e={});for(i in e)i in t?n[i]=Ce(t[i],e[i]):r[i]=e[i];return function(o){for(i in n)r[i]=n[i](o);return r}}var Fn=/[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g,zn=new RegExp(Fn.source,"g");function Ma(t){return function(){return t}}function Sa(t){return function(e){return t(e)+""}}function Ta(t,e){var n=Fn.lastIndex=zn.lastIndex=0,r,i,o,s=-1,a=[],u=[];for(t=t+"",e=e+"";(r=Fn.exec(t))&&(i=zn.exec(e));)(o=i.index)>n&&(o=e.slice(n,o),a[s]?a[s]+=o:a[++s]=o),(r=r[0])===(i=i[0])?a[s]?a[s]+=i:a[++s]=i:(a[++s]=null,u.push({i:s,x:F(r,i)})),n=zn.lastIndex;return n<e.length&&(o=e.slice(n),a[s]?a[s]+=o:a[++s]=o),a.length<2?u[0]?Sa(u[0].x):Ma(e):(e=u.length,function(l){for(var h=0,c;h<e;++h)a[(c=u[h]).i]=c.x(l);return a.join("")})}function Ce(t,e){var n=typeof e,r;return e==null||n==="boolean"?Ne(e):(n==="number"?F:n==="string"?(r=Lt(e))?(e=r,Ri):Ta:e instanceof Lt?Ri:e instanceof Date?$a:xa(e)?wa:Array.isArray(e)?va:typeof e.valueOf!="function"&&typeof e.toString!="function"||isNaN(e)?ka:F)(t,e)}function Oi(t,e){return t=+t,e=+e,function(n){return Math.round(t*(1-n)+e*n)}}var Ei=180/Math.PI,Wn={translateX:0,translateY:0,rotate:0,skewX:0,scaleX:1,scaleY:1};function Li(t,e,n,r,i,o){var s,a,u;return(s=Math.sqrt(t*t+e*e))&&(t/=s,e/=s),(u=t*n+e*r)&&(n-=t*u,r-=e*u),(a=Math.sqrt(n*n+r*r))&&(n/=a,r/=a,u/=a),t*r<e*n&&(t=-t,e=-e,u=-u,s=-s),{translateX:i,translateY:o,rotate:Math.atan2(e,t)*Ei,skewX:Math.atan(u)*Ei,scaleX:s,scaleY:a}}var Ee;function Aa(t){let e=new(typeof DOMMatrix=="function"?DOMMatrix:WebKitCSSMatrix)(t+"");return e.isIdentity?Wn:Li(e.a,e.b,e.c,e.d,e.e,e.f)}function Ra(t){return t==null||(Ee||(Ee=document.createElementNS("http://www.w3.org/2000/svg","g")),Ee.setAttribute("transform",t),!(t=Ee.transform.baseVal.consolidate()))?Wn:(t=t.matrix,Li(t.a,t.b,t.c,t.d,t.e,t.f))}function Ii(t,e,n,r){function i(l){return l.length?l.pop()+" ":""}function o(l,h,c,d,f,g){if(l!==c||h!==d){var m=f.push("translate(",null,e,null,n);g.push({i:m-4,x:F(l,c)},{i:m-2,x:F(h,d)})}else(c||d)&&f.push("translate("+c+e+d+n)}function s(l,h,c,d){l!==h?(l-h>180?h+=360:h-l>180&&(l+=360),d.push({i:c.push(i(c)+"rotate(",null,r)-2,x:F(l,h)})):h&&c.push(i(c)+"rotate("+h+r)}function a(l,h,c,d){l!==h?d.push({i:c.push(i(c)+"skewX(",null,r)-2,x:F(l,h)}):h&&c.push(i(c)+"skewX("+h+r)}function u(l,h,c,d,f,g){if(l!==c||h!==d){var m=f.push(i(f)+"scale(",null,",",null,")");g.push({i:m-4,x:F(l,c)},{i:m-2,x:F(h,d)})}else(c!==1||d!==1)&&f.push(i(f)+"scale("+c+","+d+")")}return function(l,h){var c=[],d=[];return l=t(l),h=t(h),o(l.translateX,l.translateY,h.translateX,h.translateY,c,d),s(l.rotate,h.rotate,c,d),a(l.skewX,h.skewX,c,d),u(l.scaleX,l.scaleY,h.scaleX,h.scaleY,c,d),l=h=null,function(f){for(var g=-1,m=d.length,_;++g<m;)c[(_=d[g]).i]=_.x(f);return c.join("")}}}var cc=Ii(Aa,"px, ","px)","deg)"),hc=Ii(Ra,", ",")",")"),Ea=1e-12;function Ni(t){return((t=Math.exp(t))+1/t)/2}function Na(t){return((t=Math.exp(t))-1/t)/2}function Ca(t){return((t=Math.exp(2*t))-1)/(t+1)}var dc=(function t(e,n,r){function i(o,s){var a=o[0],u=o[1],l=o[2],h=s[0],c=s[1],d=s[2],f=h-a,g=c-u,m=f*f+g*g,_,b;if(m<Ea)b=Math.log(d/l)/e,_=function(L){return[a+L*f,u+L*g,l*Math.exp(e*L*b)]};else{var v=Math.sqrt(m),k=(d*d-l*l+r*m)/(2*l*n*v),$=(d*d-l*l-r*m)/(2*d*n*v),M=Math.log(Math.sqrt(k*k+1)-k),R=Math.log(Math.sqrt($*$+1)-$);b=(R-M)/e,_=function(L){var W=L*b,I=Ni(M),Z=l/(n*v)*(I*Ca(e*W+M)-Na(M));return[a+Z*f,u+Z*g,l*I/Ni(e*W+M)]}}return _.duration=Math.abs(b)*1e3*e/Math.SQRT2,_}return i.rho=function(o){var s=Math.max(.001,+o),a=s*s,u=a*a;return t(s,a,u)},i})(Math.SQRT2,2,4);function Hi(t){return function(e,n){var r=t((e=Se(e)).h,(n=Se(n)).h),i=H(e.s,n.s),o=H(e.l,n.l),s=H(e.opacity,n.opacity);return function(a){return e.h=r(a),e.s=i(a),e.l=o(a),e.opacity=s(a),e+""}}}var fc=Hi(Kn),pc=Hi(H);function Bi(t){return function(e,n){var r=t((e=Te(e)).h,(n=Te(n)).h),i=H(e.c,n.c),o=H(e.l,n.l),s=H(e.opacity,n.opacity);return function(a){return e.h=r(a),e.c=i(a),e.l=o(a),e.opacity=s(a),e+""}}}var mc=Bi(Kn),gc=Bi(H);function Ui(t){return(function e(n){n=+n;function r(i,o){var s=t((i=Re(i)).h,(o=Re(o)).h),a=H(i.s,o.s),u=H(i.l,o.l),l=H(i.opacity,o.opacity);return function(h){return i.h=s(h),i.s=a(h),i.l=u(Math.pow(h,n)),i.opacity=l(h),i+""}}return r.gamma=e,r})(1)}var yc=Ui(Kn),_c=Ui(H);function Da(t){return Math.abs(t=Math.round(t))>=1e21?t.toLocaleString("en").replace(/,/g,""):t.toString(10)}function Pe(t,e){if(!isFinite(t)||t===0)return null;var n=(t=e?t.toExponential(e-1):t.toExponential()).indexOf("e"),r=t.slice(0,n);return[r.length>1?r[0]+r.slice(2):r,+t.slice(n+1)]}function It(t){return t=Pe(Math.abs(t)),t?t[1]:NaN}function Pa(t,e){return function(n,r){for(var i=n.length,o=[],s=0,a=t[0],u=0;i>0&&a>0&&(u+a+1>r&&(a=Math.max(1,r-u)),o.push(n.substring(i-=a,i+a)),!((u+=a+1)>r));)a=t[s=(s+1)%t.length];return o.reverse().join(e)}}function Oa(t){return function(e){return e.replace(/[0-9]/g,function(n){return t[+n]})}}var La=/^(?:(.)?([<>=^]))?([+\-( ])?([$#])?(0)?(\d+)?(,)?(\.\d+)?(~)?([a-z%])?$/i;function ne(t){if(!(e=La.exec(t)))throw new Error("invalid format: "+t);var e;return new Gn({fill:e[1],align:e[2],sign:e[3],symbol:e[4],zero:e[5],width:e[6],comma:e[7],precision:e[8]&&e[8].slice(1),trim:e[9],type:e[10]})}ne.prototype=Gn.prototype;function Gn(t){this.fill=t.fill===void 0?" ":t.fill+"",this.align=t.align===void 0?">":t.align+"",this.sign=t.sign===void 0?"-":t.sign+"",this.symbol=t.symbol===void 0?"":t.symbol+"",this.zero=!!t.zero,this.width=t.width===void 0?void 0:+t.width,this.comma=!!t.comma,this.precision=t.precision===void 0?void 0:+t.precision,this.trim=!!t.trim,this.type=t.type===void 0?"":t.type+""}Gn.prototype.toString=function(){return this.fill+this.align+this.sign+this.symbol+(this.zero?"0":"")+(this.width===void 0?"":Math.max(1,this.width|0))+(this.comma?",":"")+(this.precision===void 0?"":"."+Math.max(0,this.precision|0))+(this.trim?"~":"")+this.type};function Ia(t){t:for(var e=t.length,n=1,r=-1,i;n<e;++n)switch(t[n]){case".":r=i=n;break;case"0":r===0&&(r=n),i=n;break;default:if(!+t[n])break t;r>0&&(r=0);break}return r>0?t.slice(0,r)+t.slice(i+1):t}var Oe;function Ha(t,e){var n=Pe(t,e);if(!n)return Oe=void 0,t.toPrecision(e);var r=n[0],i=n[1],o=i-(Oe=Math.max(-8,Math.min(8,Math.floor(i/3)))*3)+1,s=r.length;return o===s?r:o>s?r+new Array(o-s+1).join("0"):o>0?r.slice(0,o)+"."+r.slice(o):"0."+new Array(1-o).join("0")+Pe(t,Math.max(0,e+o-1))[0]}function Vi(t,e){var n=Pe(t,e);if(!n)return t+"";var r=n[0],i=n[1];return i<0?"0."+new Array(-i).join("0")+r:r.length>i+1?r.slice(0,i+1)+"."+r.slice(i+1):r+new Array(i-r.length+2).join("0")}var qi={"%":(t,e)=>(t*100).toFixed(e),b:t=>Math.round(t).toString(2),c:t=>t+"",d:Da,e:(t,e)=>t.toExponential(e),f:(t,e)=>t.toFixed(e),g:(t,e)=>t.toPrecision(e),o:t=>Math.round(t).toString(8),p:(t,e)=>Vi(t*100,e),r:Vi,s:Ha,X:t=>Math.round(t).toString(16).toUpperCase(),x:t=>Math.round(t).toString(16)};function zi(t){return t}var Fi=Array.prototype.map,Wi=["y","z","a","f","p","n","µ","m","","k","M","G","T","P","E","Z","Y"];function Ba(t){var e=t.grouping===void 0||t.thousands===void 0?zi:Pa(Fi.call(t.grouping,Number),t.thousands+""),n=t.currency===void 0?"":t.currency[0]+"",r=t.currency===void 0?"":t.currency[1]+"",i=t.decimal===void 0?".":t.decimal+"",o=t.numerals===void 0?zi:Oa(Fi.call(t.numerals,String)),s=t.percent===void 0?"%":t.percent+"",a=t.minus===void 0?"−":t.minus+"",u=t.nan===void 0?"NaN":t.nan+"";function l(c,d){c=ne(c);var f=c.fill,g=c.align,m=c.sign,_=c.symbol,b=c.zero,v=c.width,k=c.comma,$=c.precision,M=c.trim,R=c.type;R==="n"?(k=!0,R="g"):qi[R]||($===void 0&&($=12),M=!0,R="g"),(b||f==="0"&&g==="=")&&(b=!0,f="0",g="=");var L=(d&&d.prefix!==void 0?d.prefix:"")+(_==="$"?n:_==="#"&&/[boxX]/.test(R)?"0"+R.toLowerCase():""),W=(_==="$"?r:/[%p]/.test(R)?s:"")+(d&&d.suffix!==void 0?d.suffix:""),I=qi[R],Z=/[defgprs%]/.test(R);$=$===void 0?6:/[gprs]/.test(R)?Math.max(1,Math.min(21,$)):Math.max(0,Math.min(20,$));function T(x){var V=L,E=W,B,zt,kt;if(R==="c")E=I(x)+E,x="";else{x=+x;var Mt=x<0||1/x<0;if(x=isNaN(x)?u:I(Math.abs(x),$),M&&(x=Ia(x)),Mt&&+x==0&&m!=="+"&&(Mt=!1),V=(Mt?m==="("?m:a:m==="-"||m==="("?"":m)+V,E=(R==="s"&&!isNaN(x)&&Oe!==void 0?Wi[8+Oe/3]:"")+E+(Mt&&m==="("?")":""),Z){for(B=-1,zt=x.length;++B<zt;)if(kt=x.charCodeAt(B),48>kt||kt>57){E=(kt===46?i+x.slice(B+1):x.slice(B))+E,x=x.slice(0,B);break}}}k&&!b&&(x=e(x,1/0));var St=V.length+x.length+E.length,S=St<v?new Array(v-St+1).join(f):"";switch(k&&b&&(x=e(S+x,S.length?v-E.length:1/0),S=""),g){case"<":x=V+x+E+S;break;case"=":x=V+S+x+E;break;case"^":x=S.slice(0,St=S.length>>1)+V+x+E+S.slice(St);break;default:x=S+V+x+E;break}return o(x)}return T.toString=function(){return c+""},T}function h(c,d){var f=Math.max(-8,Math.min(8,Math.floor(It(d)/3)))*3,g=Math.pow(10,-f),m=l((c=ne(c),c.type="f",c),{suffix:Wi[8+f/3]});return function(_){return m(g*_)}}return{format:l,formatPrefix:h}}var De,jn,Yn;Ua({thousands:",",grouping:[3],currency:["$",""]});function Ua(t){return De=Ba(t),jn=De.format,Yn=De.formatPrefix,De}function Ki(t){return Math.max(0,-It(Math.abs(t)))}function Gi(t,e){return Math.max(0,Math.max(-8,Math.min(8,Math.floor(It(e)/3)))*3-It(Math.abs(t)))}function ji(t,e){return t=Math.abs(t),e=Math.abs(e)-t,Math.max(0,It(e)-It(t))+1}function Va(t,e){switch(arguments.length){case 0:break;case 1:this.range(t);break;default:this.range(e).domain(t);break}return this}function qa(t){return function(){return t}}function za(t){return+t}var Yi=[0,1];function Ht(t){return t}function Xn(t,e){return(e-=t=+t)?function(n){return(n-t)/e}:qa(isNaN(e)?NaN:.5)}function Fa(t,e){var n;return t>e&&(n=t,t=e,e=n),function(r){return Math.max(t,Math.min(e,r))}}function Wa(t,e,n){var r=t[0],i=t[1],o=e[0],s=e[1];return i<r?(r=Xn(i,r),o=n(s,o)):(r=Xn(r,i),o=n(o,s)),function(a){return o(r(a))}}function Ka(t,e,n){var r=Math.min(t.length,e.length)-1,i=new Array(r),o=new Array(r),s=-1;for(t[r]<t[0]&&(t=t.slice().reverse(),e=e.slice().reverse());++s<r;)i[s]=Xn(t[s],t[s+1]),o[s]=n(e[s],e[s+1]);return function(a){var u=ei(t,a,1,r)-1;return o[u](i[u](a))}}function Ga(t,e){return e.domain(t.domain()).range(t.range()).interpolate(t.interpolate()).clamp(t.clamp()).unknown(t.unknown())}function ja(){var t=Yi,e=Yi,n=Ce,r,i,o,s=Ht,a,u,l;function h(){var d=Math.min(t.length,e.length);return s!==Ht&&(s=Fa(t[0],t[d-1])),a=d>2?Ka:Wa,u=l=null,c}function c(d){return d==null||isNaN(d=+d)?o:(u||(u=a(t.map(r),e,n)))(r(s(d)))}return c.invert=function(d){return s(i((l||(l=a(e,t.map(r),F)))(d)))},c.domain=function(d){return arguments.length?(t=Array.from(d,za),h()):t.slice()},c.range=function(d){return arguments.length?(e=Array.from(d),h()):e.slice()},c.rangeRound=function(d){return e=Array.from(d),n=Oi,h()},c.clamp=function(d){return arguments.length?(s=d?!0:Ht,h()):s!==Ht},c.interpolate=function(d){return arguments.length?(n=d,h()):n},c.unknown=function(d){return arguments.length?(o=d,c):o},function(d,f){return r=d,i=f,h()}}function Ya(){return ja()(Ht,Ht)}function Xa(t,e,n,r){var i=oi(t,e,n),o;switch(r=ne(r??",f"),r.type){case"s":{var s=Math.max(Math.abs(t),Math.abs(e));return r.precision==null&&!isNaN(o=Gi(i,s))&&(r.precision=o),Yn(r,s)}case"":case"e":case"g":case"p":case"r":{r.precision==null&&!isNaN(o=ji(i,Math.max(Math.abs(t),Math.abs(e))))&&(r.precision=o-(r.type==="e"));break}case"f":case"%":{r.precision==null&&!isNaN(o=Ki(i))&&(r.precision=o-(r.type==="%")*2);break}}return jn(r)}function Za(t){var e=t.domain;return t.ticks=function(n){var r=e();return ii(r[0],r[r.length-1],n??10)},t.tickFormat=function(n,r){var i=e();return Xa(i[0],i[i.length-1],n??10,r)},t.nice=function(n){n==null&&(n=10);var r=e(),i=0,o=r.length-1,s=r[i],a=r[o],u,l,h=10;for(a<s&&(l=s,s=a,a=l,l=i,i=o,o=l);h-- >0;){if(l=xe(s,a,n),l===u)return r[i]=s,r[o]=a,e(r);if(l>0)s=Math.floor(s/l)*l,a=Math.ceil(a/l)*l;else if(l<0)s=Math.ceil(s*l)/l,a=Math.floor(a*l)/l;else break;u=l}return t},t}function ot(){var t=Ya();return t.copy=function(){return Ga(t,ot())},Va.apply(t,arguments),Za(t)}var st={needed:"var(--aux-needed)",uncertain:"var(--aux-uncertain)",wasted:"var(--aux-wasted)",unknown:"var(--aux-unknown)",saved:"var(--aux-defrost)"},Xi=t=>st[t],Zn=t=>t==="needed"?st.needed:`url(#fill-${t})`,Le=(t,e)=>w`<rect width=${e} height=${e} fill=${st[t]} fill-opacity="0.2"></rect>`,Ie=()=>w`<defs>
  <pattern id="fill-wasted" width="7" height="7" patternUnits="userSpaceOnUse"
    patternTransform="rotate(45)">
    ${Le("wasted",7)}<rect width="4" height="7" fill=${st.wasted}></rect>
  </pattern>
  <pattern id="fill-uncertain" width="6" height="6" patternUnits="userSpaceOnUse">
    ${Le("uncertain",6)}
    <circle cx="1.5" cy="1.5" r="1.4" fill=${st.uncertain}></circle>
    <circle cx="4.5" cy="4.5" r="1.4" fill=${st.uncertain}></circle>
  </pattern>
  <pattern id="fill-unknown" width="6" height="6" patternUnits="userSpaceOnUse">
    ${Le("unknown",6)}
  </pattern>
  <pattern id="fill-saved" width="5" height="5" patternUnits="userSpaceOnUse">
    ${Le("saved",5)}<rect width="5" height="2.5" fill=${st.saved}></rect>
  </pattern>
</defs>`,He=t=>p`<svg class="swatch" width="18" height="14" viewBox="0 0 18 14" aria-hidden="true">
    <rect
      x="1"
      y="1"
      width="16"
      height="12"
      fill=${Zn(t)}
      stroke=${st[t]}
      stroke-width="1.5"
    ></rect>
  </svg>`;function Be(t){let e=0,n=0;for(let{parts:r}of t){let[i,o]=[0,0];for(let{value:s}of r)s>0?i+=s:o+=s;[e,n]=[Math.min(e,o),Math.max(n,i)]}return[e,n]}var Zi=1;function Ue([t,e],n,r){return ot().domain([t,e-t<Zi?t+Zi:e]).nice(r).range([n.bottom,n.top])}function re(t){let e=Math.abs((t[1]??1)-(t[0]??0));return e>0?Math.max(0,-Math.floor(Math.log10(e)+1e-9)):0}function Qn(t,e){let[n,r]=[0,0],i=[];for(let{fill:o,value:s}of t){if(s===0)continue;let a=s>0?n:r,u=a+s;s>0?n=u:r=u;let[l,h]=[e(a),e(u)];i.push({fill:o,y:Math.min(l,h),height:Math.abs(l-h)})}return i}function Qi(t,e,n=16){let r=-1,i=1/0;return t.forEach((o,s)=>{let a=Math.max(Math.abs(o.x-e)-o.width/2,0);a<=n&&a<i&&([r,i]=[s,a])}),r}function Ji(t,e,n){if(n===0)return null;switch(t){case"ArrowRight":case"ArrowUp":return Math.min(e+1,n-1);case"ArrowLeft":case"ArrowDown":return Math.max(e-1,0);case"Home":return 0;case"End":return n-1;default:return null}}function Ve(t,e,n,r){return w`<g class="axis" aria-hidden="true">${n.map(i=>{let o=Math.round(t(i))+.5;return w`<line class=${i===0?"zero":"grid"} x1=${e.left} x2=${e.right}
        y1=${o} y2=${o}></line>
      <text x=${e.left-6} y=${o} dy="0.32em" text-anchor="end">${r(i)}</text>`})}</g>`}function qe(t,e,n,r){let i=t.some(o=>o.key===r)?r:t[0]?.key;return w`${t.map(o=>{let[s,a]=[o.x-o.width/2,o.key===r];return w`<g class="bar" role="button" data-key=${o.key} aria-label=${o.label}
        aria-pressed=${a} tabindex=${o.key===i?0:-1}>
      <rect class="hit" x=${s} width=${o.width} y=${n.top}
        height=${n.bottom-n.top}></rect>
      ${Qn(o.parts,e).map(({fill:u,y:l,height:h})=>w`<rect x=${s+1} width=${Math.max(o.width-2,1)} y=${l} height=${h}
            fill=${Zn(u)} stroke=${Xi(u)} stroke-width="1"></rect>`)}
      ${a?w`<rect class="ring" x=${s-1} width=${o.width+2} y=${n.top}
        height=${n.bottom-n.top}></rect>`:y}
    </g>`})}`}var Qa=5e3,ze=new Map;function to(t,e,n){let{last_run:r,running:i,season:o,balance_point_c:s,currency:a}=t,u=new Intl.DateTimeFormat("en-US",{timeZone:n,year:"numeric",month:"2-digit"}).format(e),l=i?null:[o.runs,o.avoidable_kwh,o.uncertain_kwh];return JSON.stringify([u,a,r?.start,r?.end,s,l])}function Fe(t,e,n){let r=ze.get(e);if(r&&r.stamp===n&&r.connection===t.connection)return r.answer;let i=Ja(t,e),o={connection:t.connection,stamp:n,answer:i};ze.set(e,o);let s=()=>{ze.get(e)===o&&ze.delete(e)};return i.then(()=>setTimeout(s,Qa),s),i}async function Ja(t,e){let n=await Gr(t,e),{first_day:r,last_day:i}=n;return{months:n,points:await Yr(t,e,{first_day:r,last_day:i})}}var tu=480,eu=34,at=class extends C{static{this.properties={...C.properties,_width:{state:!0},_data:{state:!0},_failed:{state:!0},_view:{state:!0},_chosen:{state:!0}}}#t;#n=0;#e;constructor(){super(),this._width=tu}setConfig(e){super.setConfig(e),this.#n+=1,this.#t=this._data=this._failed=this._chosen=void 0}connectedCallback(){super.connectedCallback(),this.#e=new ResizeObserver(([e])=>{let n=Math.floor(e?.contentRect.width??0)-eu;n>0&&(this._width=n)}),this.#e.observe(this)}disconnectedCallback(){super.disconnectedCallback(),this.#e?.disconnect()}willUpdate(e){if(super.willUpdate(e),!this._moment?.loaded||!this._entry){this.#t=void 0;return}let n=to(this._moment,new Date,this.hass.config.time_zone);n!==this.#t&&(this.#t=n,this.#r(this._entry.entry_id,n))}async#r(e,n){let r=this.#n+=1;try{let i=await this.ask(e,n);if(r!==this.#n)return;this._data=i,this._failed=void 0}catch(i){r===this.#n&&(this._failed=q(i))}}#o=()=>{this._failed=void 0,this._entry&&this.#t!==void 0&&this.#r(this._entry.entry_id,this.#t)};body(e){let{say:n}=this;return p`
      ${this._failed?p`<p class="notice" role="alert">
              ${n(this._data===void 0?"state.error":"chart.stale",{error:this._failed.message})}
              <button @click=${this.#o}>${n("chart.again")}</button>
            </p>`:y}
      ${this._data!==void 0?this.chart(e,this._data):this._failed?y:p`<p class="notice" role="status">${n("state.loading")}</p>`}
    `}switch(e,n,r){return n.length<2?y:p`<div class="switch" role="group" aria-label=${this.say(e)}>
      ${n.map(i=>p`<button aria-pressed=${i===r} @click=${()=>this._view=i}>
            ${this.say(`chart.${i}`)}
          </button>`)}
    </div>`}choosing(e){let n=()=>e.findIndex(r=>r.key===this._chosen);return{click:r=>{let i=r.currentTarget.getBoundingClientRect(),o=e[Qi(e,r.clientX-i.left)];this._chosen=o?.key===this._chosen?void 0:o?.key},key:r=>{let i=r.target.closest("[data-key]")?.getAttribute("data-key"),o=e.findIndex(s=>s.key===i);if(r.key==="Enter"||r.key===" "){let s=e[o]?.key;this._chosen=s===this._chosen?void 0:s}else if(r.key==="Escape")this._chosen=void 0;else{let s=Ji(r.key,o===-1?n():o,e.length);if(s===null)return;this._chosen=e[s]?.key,this.#i()}r.preventDefault()}}}async#i(){await this.updateComplete,this.renderRoot.querySelector('.bar[aria-pressed="true"]')?.focus()}told(e,n,r){let{say:i}=this,o=e.findIndex(a=>a.key===this._chosen),s=a=>()=>{let u=o===-1?a>0?0:e.length-1:o+a;this._chosen=e[u]?.key};return p`<div class="told">
      <div class="steps">
        <button
          class="step"
          aria-label=${i("chart.previous")}
          ?disabled=${o===0}
          @click=${s(-1)}
        >
          <span aria-hidden="true">‹</span>
        </button>
        <div class="name">
          ${n?p`<strong>${n}</strong>`:p`<span class="secondary">${i("chart.choose")}</span>`}
        </div>
        <button
          class="step"
          aria-label=${i("chart.next")}
          ?disabled=${o===e.length-1}
          @click=${s(1)}
        >
          <span aria-hidden="true">›</span>
        </button>
      </div>
      <div aria-live="polite">${r??y}</div>
    </div>`}static{this.styles=[C.styles,N`
      .headline {
        font-size: var(--ha-font-size-xl, 20px);
        font-weight: 500;
      }
      .switch {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
        margin: 12px 0;
      }
      .chart svg {
        display: block;
        max-width: 100%;
        overflow: visible;
      }
      .axis line,
      .grid {
        stroke: var(--divider-color);
        stroke-width: 1;
      }
      .axis .zero {
        stroke: var(--aux-line);
      }
      .hit {
        fill: transparent;
      }
      .bar {
        cursor: pointer;
        outline: none;
      }
      .bar:hover .hit {
        fill: var(--primary-text-color);
        fill-opacity: 0.08;
      }
      .bar .ring,
      .bar:focus-visible .hit {
        fill: none;
        stroke: var(--primary-text-color);
        stroke-width: 2;
      }
      .legend {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 20px;
        list-style: none;
        margin: 8px 0;
        padding: 0;
      }
      .legend li {
        display: flex;
        align-items: center;
        gap: 8px;
      }
      .swatch {
        flex: none;
      }
      .told {
        margin: 12px 0;
        padding: 8px;
        border: 1px solid var(--divider-color);
        border-radius: 12px;
      }
      .steps {
        display: flex;
        align-items: center;
        gap: 8px;
      }
      .name {
        flex: 1;
        text-align: center;
      }
      .step {
        min-width: 36px;
        padding: 0;
        font-size: 20px;
        line-height: 1;
      }
      .step:disabled {
        opacity: 0.4;
        cursor: default;
      }
      .told [aria-live] > * {
        margin: 8px 8px 0;
      }
      table {
        border-collapse: collapse;
        width: 100%;
        font-variant-numeric: tabular-nums;
      }
      th,
      td {
        padding: 4px 8px 4px 0;
        text-align: right;
        font-weight: normal;
        vertical-align: top;
      }
      th:first-child {
        text-align: left;
      }
      thead th {
        color: var(--secondary-text-color);
      }
      tbody tr {
        border-top: 1px solid var(--divider-color);
      }
      details {
        margin-top: 8px;
      }
      summary {
        min-height: 24px;
        padding: 6px 0;
        cursor: pointer;
      }
      summary:focus-visible {
        outline: 2px solid var(--primary-color);
      }
      td {
        white-space: nowrap;
      }
      .scroll {
        overflow-x: auto;
      }
      .notes {
        margin: 8px 0 0;
        padding: 0;
        list-style: none;
        color: var(--secondary-text-color);
      }
      .notes li {
        margin: 4px 0;
      }
      @media (forced-colors: active) {
        :host,
        :host([dark]) {
          --aux-needed: CanvasText;
          --aux-uncertain: CanvasText;
          --aux-wasted: Highlight;
          --aux-unknown: GrayText;
          --aux-defrost: LinkText;
          --aux-line: CanvasText;
        }
      }
    `]}};function ro(t,e,n){let r=null,i=1/0,o=[],s=t.map(({x:u,width:l})=>[{left:u+5,cost:0},{left:u-5-l,cost:1},{left:Math.min(Math.max(u-l/2,e),Math.max(n-l,e)),cost:4}].filter(({left:h,cost:c})=>c===4||h>=e&&h+l<=n)),a=(u,l)=>{if(!(l>=i)){if(u===t.length){i=l,r=o.map(h=>({...h}));return}for(let h=0;h<t.length;h+=1)for(let c of s[u]??[])o[u]={left:c.left,row:h},nu(t,o,u)&&a(u+1,l+h*10+c.cost);o.length=u}};return a(0,0),r}var io=(t,e,n)=>t.map(({x:r,width:i},o)=>({left:Math.min(Math.max(r-i/2,e),Math.max(n-i,e)),row:o}));function nu(t,e,n){for(let r=0;r<n;r+=1)if(eo(t,e,n,r)||eo(t,e,r,n))return!1;return!0}function eo(t,e,n,r){let[i,o,s]=[t[n],e[n],e[r]],a=s.left+t[r].width;return o.row===s.row?o.left<a+8&&s.left<o.left+i.width+8:o.row>s.row&&i.x>s.left-5+1&&i.x<a+5-1}var ru=/[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7af\uff00-\uff60]/g;function bt(t,e=12){let n=t.match(ru)?.length??0;return Math.ceil(((t.length-n)*.55+n)*e)}function oo(t,e,n=12){let r=t.split(/\s+/),i=no(r,e,n),o=i;for(let s=e;s>0;s-=n/2){let a=no(r,s,n);if(a.length>i.length)break;o=a}return o}function no(t,e,n){let r=[];for(let i of t){let o=r.at(-1),s=o===void 0?i:`${o} ${i}`;o===void 0||bt(s,n)>e?r.push(i):r[r.length-1]=s}return r}function so(t,e,n){let r=[e,...t.filter(o=>o>e&&o<n).sort((o,s)=>o-s),n],i={middle:(e+n)/2,width:0};for(let o=1;o<r.length;o+=1){let[s,a]=[r[o-1],r[o]];a-s>i.width&&(i={middle:(s+a)/2,width:a-s})}return i}var wt=["needed","uncertain","wasted"],ao=["energy","hours","runs"],Y=()=>({needed:0,uncertain:0,wasted:0}),We=t=>t.needed+t.uncertain+t.wasted,uo={yes:"wasted",uncertain:"uncertain",no:"needed"};function iu(t){let{energy_kwh:e,avoidable_kwh:n,uncertain_kwh:r}=t;if(!e||n===null)return{...Y(),[uo[t.avoidable]]:1};let i=Math.max(e-n,0),o=Math.min(r??(t.avoidable==="uncertain"?i:0),i);return{needed:(i-o)/e,uncertain:o/e,wasted:Math.min(n,e)/e}}function Jn(t,e){return e==="energy"?t.energy_kwh:e==="hours"?t.duration_s/3600:1}function Bt(t,e,n){if(n==="runs"){t[uo[e.avoidable]]+=1;return}let r=Jn(e,n);if(!r)return;let i=iu(e);for(let o of wt)t[o]+=r*i[o]}var lo=1e6,ou={fahrenheit:[2,5,10],celsius:[1,2,5,10]},ie=(t,e)=>e?t*9/5+32:t,er=t=>Math.round(t*lo)/lo,su=(t,e,n)=>Math.floor(er(ie(t,n)/e))*e+0;function nr(t,e,n){let r=ou[n?"fahrenheit":"celsius"];return r.find(i=>t/i<=e)??r.at(-1)}function ho(t,e,n){let r=new Map,i=null;for(let o of t){let s;if(o.outdoor_c===null)s=i??=co(NaN,NaN);else{let a=su(o.outdoor_c,e,n);s=r.get(a),s||r.set(a,s=co(a,a+e))}au(s,o)}return{width:e,bins:[...r.values()].sort((o,s)=>o.low-s.low),unknown:i}}var fo=()=>({runs:0,seconds:0,energy_kwh:0,untold:0}),co=(t,e)=>({low:t,high:e,...fo(),by:{energy:Y(),hours:Y(),runs:Y()},causes:new Map});function au(t,e){let n=t.causes.get(e.cause);n||t.causes.set(e.cause,n=fo());for(let r of[t,n])r.runs+=1,r.seconds+=e.duration_s,r.energy_kwh+=e.energy_kwh??0,e.energy_kwh===null&&(r.untold+=1);Bt(t.by.energy,e,"energy"),Bt(t.by.hours,e,"hours"),Bt(t.by.runs,e,"runs")}function rr(t,e){let n=Y();for(let{by:r}of t.unknown?[...t.bins,t.unknown]:t.bins)n.needed+=r[e].needed,n.uncertain+=r[e].uncertain,n.wasted+=r[e].wasted;return n}var Ke=(t,e)=>We(t.by[e]);function Ge(t){if(t.balance_point_c===null)return null;let e=t.balance_point_c+(t.balance_point_uncertainty_k??0);return t.burns_fuel&&t.economic_balance_point_c!==null?Math.max(e,t.economic_balance_point_c):e}function po(t,e,n){let r=0;for(let i of t)i.outdoor_c!==null&&i.outdoor_c>e&&(r+=Jn(i,n)??0);return r}var tr={celsius:4.4,fahrenheit:40,half:4};function uu(t,e){let n=e?Math.ceil(er(ie(t,!0))):Math.ceil(er(t*2))/2;return t>tr.celsius?n:Math.min(n,e?tr.fahrenheit:tr.half)}function mo(t,e){let n=[],r=(i,o)=>{o!==null&&n.push({kind:i,at:ie(o,e)})};return r("copes",t.balance_point_c),t.burns_fuel&&r("economic",t.economic_balance_point_c),r("allowed",t.aux_lockout_c),t.suggested_lockout_c!==null&&n.push({kind:"suggested",at:uu(t.suggested_lockout_c,e)}),n.sort((i,o)=>i.at-o.at)}function go(t,e,n){let r=1/0,i=-1/0;for(let{outdoor_c:a}of t)a!==null&&(r=Math.min(r,a),i=Math.max(i,a));r=r===1/0?NaN:ie(r,n),i=i===-1/0?NaN:ie(i,n);let o=n?12:7,s=n?2:1;for(let{at:a}of e)Number.isNaN(r)&&(r=i=a),a<r&&a>r-o&&(r=a-s),a>i&&a<i+o&&(i=a+s);return[r,i]}var lu=200,yo=15,cu=8,hu=[165,110,80],ir=24,je=class extends at{constructor(){super(...arguments);this.heading="outdoor.heading"}#t;ask(n,r){return Fe(this.hass,n,r)}chart(n,r){let{say:i}=this;if(!n.has_backup)return p`<p class="notice">${i("summary.no_backup")}</p>`;if(r.points.length===0)return p`<p class="notice">
        ${i(n.running?"outdoor.first_run":"chart.no_runs")}
      </p>`;let o=this.#e(r),s=mo(n,this.format.fahrenheit),a=this.#s(r,s,o),u=a.from.bins.find(l=>String(l.low)===this._chosen);return p`
      <p class="headline">${this.#o(n,r,o)}</p>
      ${this.switch("chart.measure",this.#n(r),o)}
      ${a.bars.length>0?p`${this.#h(n,a,s,o)}
            ${this.#y(n,rr(a.from,o),o)}
            ${this.told(a.bars,u&&this.#u(u),u&&this.#_(u,o))}`:y}
      <ul class="notes">
        ${this.#b(n,r,a.from,o).map(l=>p`<li>${l}</li>`)}
      </ul>
      ${this.#w(a.from,o)}
    `}#n({points:n}){return n.some(r=>r.energy_kwh!==null)?ao:["hours","runs"]}#e(n){let r=this.#n(n);return r.find(i=>i===this._view)??r[0]}#r(n,r){let{format:i,say:o}=this;return r==="energy"?i.energy(n):r==="hours"?i.hours(n):o("chart.count",{count:i.number(n)})}#o(n,{points:r},i){let{say:o}=this,s=this.#r(We(rr(this.#i(r),i)),i),a=Ge(n);if(a===null)return o("outdoor.headline_unlearned",{all:s});let u=po(r,a,i);if(u===0)return o("outdoor.headline_none",{all:s});let l=n.burns_fuel&&n.economic_balance_point_c!==null;return o(l?"outdoor.headline_fuel":"outdoor.headline",{all:s,mild:this.#r(u,i)})}#i(n,r){let{fahrenheit:i}=this.format,o=r??this.#t?.histogram.width??nr(1,1,i),s=[n,o,i];return(!this.#t||s.some((a,u)=>a!==this.#t?.key[u]))&&(this.#t={key:s,histogram:ho(n,o,i)}),this.#t.histogram}get#a(){return{left:44,right:this._width-8}}#s({points:n},r,i){let{left:o,right:s}=this.#a,[a,u]=go(n,r,this.format.fahrenheit),l=Math.max(Math.floor((s-o)/cu)-2,1),h=nr(u-a,l,this.format.fahrenheit),c=this.#i(n,h),d=Math.floor(a/h)*h,f=Math.max(Math.floor(u/h)*h+h,d+h),g=this.#c(d,f),m=c.bins.map(_=>({key:String(_.low),x:(g(_.low)+g(_.high))/2,width:g(_.high)-g(_.low),parts:wt.map(b=>({fill:b,value:_.by[i][b]})),label:`${this.#u(_)}: ${this.#r(Ke(_,i),i)}. ${this.#l(_.by[i],i)}`}));return{from:c,bars:m,low:d,high:f}}#c(n,r){let{left:i,right:o}=this.#a;return ot().domain([n,r]).range([i,o])}#u({low:n,high:r}){let{format:i,say:o}=this;return o("outdoor.bin",{low:i.number(n),high:i.number(r),unit:i.unit})}#l(n,r){return wt.filter(i=>n[i]>0).map(i=>`${this.say(`chart.${i}`)}: ${this.#r(n[i],r)}`).join(", ")}#h(n,r,i,o){let{say:s,format:a}=this,{bars:u,low:l,high:h}=r,{left:c,right:d}=this.#a,f=this.#c(l,h),g=i.map(({at:T})=>Math.min(Math.max(f(T),c),d)),m=i.map(T=>this.#d(n,T,l,h)),{texts:_,places:b}=this.#p(m,g),v=Math.max(-1,...b.map(({row:T})=>T))+1,k=Math.max(0,..._.map(T=>T.lines.length))*yo+6,$=v*k+ir,M={left:c,right:d,top:$,bottom:$+lu},R=Ue(Be(u),M,5),L=R.ticks(5).filter(T=>o!=="runs"||Number.isInteger(T)),W=re(L),{click:I,key:Z}=this.choosing(u);return p`<div class="chart">
      <svg
        width=${this._width}
        height=${M.bottom+44}
        viewBox="0 0 ${this._width} ${M.bottom+44}"
        role="group"
        aria-label=${s("outdoor.chart",{unit:a.unit})}
        @click=${I}
        @keydown=${Z}
      >
        ${Ie()} ${this.#f(n,f,M,g)}
        ${Ve(R,M,L,T=>a.number(T,W))}
        <text x="0" y=${M.top-13} aria-hidden="true">${s(`outdoor.axis_${o}`)}</text>
        ${this.#g(f,M)} ${qe(u,R,M,this._chosen)}
        <g class="marks">
          ${i.map((T,x)=>{let{left:V,row:E}=b[x],B=(v-E)*k;return this.#m(T,_[x],{x:Math.round(g[x]),from:V,top:B-k,foot:B,bottom:M.bottom})})}
        </g>
      </svg>
    </div>`}#d(n,{kind:r,at:i},o,s){let{say:a,format:u}=this,l=u.fahrenheit?Math.round(i):Math.round(i*2)/2,h=`${u.number(l,Number.isInteger(l)?0:1)} ${u.unit}`;if(r==="copes"){let c=n.balance_point_uncertainty_k;c&&(h+=` ± ${u.temperatureDifference(c)}`),n.balance_point_is_default&&(h=a("outdoor.assumed",{value:h}))}return i>s&&(h+=" →"),i<o&&(h=`← ${h}`),{name:a(`outdoor.${r}`),value:h}}#p(n,r){let i=[],o=[];for(let s of hu){i=n.map(({name:u,value:l})=>{let h=[...oo(u,s),l];return{lines:h,width:Math.max(...h.map(c=>bt(c)))}}),o=i.map(({width:u},l)=>({x:r[l],width:u}));let a=ro(o,0,this._width);if(a)return{texts:i,places:a}}return{texts:i,places:io(o,0,this._width)}}#m({kind:n},{lines:r,width:i},o){let s=o.from<o.x&&o.x<o.from+i,[a,u]=s?["middle",o.from+i/2]:["start",o.from];return w`<g class="mark ${n}">
      <line x1=${o.x} x2=${o.x} y1=${s?o.foot-2:o.top+4} y2=${o.bottom}></line>
      <text text-anchor=${a}>${r.map((l,h)=>w`<tspan class=${h===r.length-1?"value":""} x=${u}
            y=${o.foot-8-(r.length-1-h)*yo}>${l}</tspan>`)}</text>
    </g>`}#f(n,r,{left:i,right:o,top:s,bottom:a},u){let l=Ge(n);if(l===null||n.balance_point_c===null)return y;let{say:h,format:c}=this,d=b=>Math.min(Math.max(r(c.degrees(b)),i),o),f=d(l),g=d(n.balance_point_c-(n.balance_point_uncertainty_k??0)),m=(b,v,k)=>{let{middle:$,width:M}=so(u,v,k);return bt(b)<=M-8?w`<text x=${$} y=${s-8} text-anchor="middle">${b}</text>`:y},_=(b,v,k)=>w`<rect class=${b} x=${v} width=${Math.max(k-v,0)} y=${s-ir}
        height=${a-s+ir}></rect>`;return w`<g class="zones">
      ${_("enough",f,o)} ${_("perhaps",g,f)}
      ${m(h("outdoor.needs_help"),i,g)} ${m(h("outdoor.enough"),f,o)}
    </g>`}#g(n,r){let{say:i,format:o}=this,s=n.ticks(Math.max(Math.floor((r.right-r.left)/56),2));return w`<g class="axis" aria-hidden="true">
      ${s.filter(Number.isInteger).map(a=>w`<line class="zero" x1=${n(a)} x2=${n(a)} y1=${r.bottom}
            y2=${r.bottom+5}></line>
          <text x=${n(a)} y=${r.bottom+18} text-anchor="middle">${o.number(a)}</text>`)}
      <text x=${(r.left+r.right)/2} y=${r.bottom+38} text-anchor="middle">${i("outdoor.axis",{unit:o.unit})}</text>
    </g>`}#y(n,r,i){let{say:o}=this;return p`<ul class="legend">
      ${wt.map(s=>p`<li>
            ${He(s)}
            <span
              >${o(`chart.${s}`)}:
              <strong>${this.#r(r[s],i)}</strong></span
            >
          </li>`)}
      ${Ge(n)===null?y:p`<li>
              <span class="zone" aria-hidden="true"></span>
              <span>${o("outdoor.enough")}</span>
            </li>`}
    </ul>`}#_(n,r){let{say:i,format:o}=this,s=[...n.causes].sort(([,u],[,l])=>l.seconds-u.seconds),a=u=>p`<td>${o.number(u.runs)}</td>
        <td>${o.duration(u.seconds)}</td>
        <td>${o.energy(u.untold===u.runs?null:u.energy_kwh)}</td>`;return p`
      <p>${this.#l(n.by[r],r)}</p>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">${i("chart.why")}</th>
              <th scope="col">${i("chart.runs")}</th>
              <th scope="col">${i("chart.hours")}</th>
              <th scope="col">${i("chart.energy")}</th>
            </tr>
          </thead>
          <tbody>
            ${s.map(([u,l])=>p`<tr>
                  <th scope="row">${i(`cause.${u}`)}</th>
                  ${a(l)}
                </tr>`)}
            ${s.length>1?p`<tr>
                    <th scope="row">${i("chart.all")}</th>
                    ${a(n)}
                  </tr>`:y}
          </tbody>
        </table>
      </div>
    `}#b(n,{months:r,points:i},{unknown:o},s){let{say:a,format:u}=this,l=[];n.balance_point_c===null?l.push(a("outdoor.unlearned")):n.balance_point_is_default&&l.push(a("outdoor.default",{value:u.temperature(n.balance_point_c)})),n.burns_fuel&&n.economic_balance_point_c===null&&l.push(a("outdoor.no_economic")),n.suggested_lockout_c===null&&l.push(a("outdoor.no_suggestion")),o&&l.push(a("outdoor.unknown",{runs:u.number(o.runs),all:this.#r(Ke(o,s),s)}));let h=i.filter(c=>c.energy_kwh===null).length;return h>0&&s==="energy"&&l.push(a("chart.untold",{runs:u.number(h)})),l.push(a("outdoor.since",{day:u.calendarDay(r.counted_since&&r.counted_since>r.first_day?r.counted_since:r.first_day)})),l}#w({bins:n,unknown:r},i){let{say:o}=this,s=(a,u)=>p`<tr>
        <th scope="row">${a}</th>
        ${wt.map(l=>p`<td>${this.#r(u.by[i][l],i)}</td>`)}
        <td>${this.#r(Ke(u,i),i)}</td>
      </tr>`;return p`<details>
      <summary>${o("chart.table")}</summary>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">${o("outdoor.temperature")}</th>
              ${wt.map(a=>p`<th scope="col">${o(`chart.${a}`)}</th>`)}
              <th scope="col">${o("chart.all")}</th>
            </tr>
          </thead>
          <tbody>
            ${n.map(a=>s(this.#u(a),a))}
            ${r?s(o("outdoor.unknown_row"),r):y}
          </tbody>
        </table>
      </div>
    </details>`}getCardSize(){return 9}static{this.styles=[at.styles,N`
      .zones .enough {
        fill: var(--aux-wasted);
        fill-opacity: 0.09;
      }
      .legend .zone {
        width: 16px;
        height: 12px;
        border: 1px solid var(--divider-color);
        background: color-mix(in srgb, var(--aux-wasted) 9%, transparent);
      }
      .zones text {
        fill: var(--primary-text-color);
        font-weight: 500;
      }
      .zones .perhaps {
        fill: var(--aux-line);
        fill-opacity: 0.14;
      }
      .mark line {
        stroke: var(--aux-line);
        stroke-width: 2;
        pointer-events: none;
      }
      .mark.copes line {
        stroke-width: 3;
      }
      .mark.allowed line {
        stroke-dasharray: 7 4;
      }
      .mark.suggested line {
        stroke-dasharray: 2 4;
        stroke-linecap: round;
      }
      .mark.economic line {
        stroke-dasharray: 10 4 2 4;
      }
      .mark text {
        paint-order: stroke;
        stroke: var(--card-background-color, #fff);
        stroke-width: 3px;
        stroke-linejoin: round;
      }
      .mark .value {
        fill: var(--primary-text-color);
        font-weight: 600;
      }
    `]}};var bo=["money","energy","hours"],xt=()=>({...Y(),unknown:0,saved:0});function wo(t,e,n,r){let i=t.counted_since,o=t.months.length-1,s=pu(t,e,n==="hours"?"hours":"energy",r);return t.months.map(({first_day:a,last_day:u,...l},h)=>{let c=i!==null&&a<i&&i<=u,d=s[h]??Y(),f={money:()=>fu(l),energy:()=>du(l,c?d:null),hours:()=>l.hours===null?null:{...xt(),...d}}[n]();return{first_day:a,last_day:u,sum:l,amounts:f,current:h===o}}).filter(a=>i===null||a.last_day>=i||a.sum.energy_kwh)}function du(t,e){let{energy_kwh:n,avoidable_kwh:r,uncertain_kwh:i}=t;if(n===null)return null;if(r===null&&i===null&&n)return{...xt(),unknown:n};let o=Math.max(n-(r??0)-(i??0),0),s=e?Math.min(Math.max(o-e.needed,0),t.unpriced_kwh):0;return{...xt(),needed:o-s,uncertain:i??0,wasted:r??0,unknown:s}}function fu(t){let{cost:e,extra_cost:n}=t;return e===null?null:n===null?{...xt(),unknown:e}:n<0?{...xt(),needed:e,saved:n}:{...xt(),needed:Math.max(e-n,0),wasted:n}}function pu(t,e,n,r){let i=t.months.map(a=>mu(a.first_day,r)),o=i.map(Y),s=0;for(let a of e)if(!(a.start<(i[0]??1/0))){for(;s+1<i.length&&a.start>=i[s+1];)s+=1;Bt(o[s],a,n)}return o}function mu(t,e){let n=Date.parse(`${t}T00:00:00Z`),r=n-_o(n,e);return r=n-_o(r,e),r}function _o(t,e){let n=new Intl.DateTimeFormat("en-US",{timeZone:e,hourCycle:"h23",year:"numeric",month:"2-digit",day:"2-digit",hour:"2-digit",minute:"2-digit",second:"2-digit"}).formatToParts(t),r=o=>Number(n.find(s=>s.type===o)?.value??"0");return Date.UTC(r("year"),r("month")-1,r("day"),r("hour"),r("minute"),r("second"))-Math.floor(t/1e3)*1e3}function xo(t){let e=null;for(let{amounts:n}of t)if(n){e??=xt();for(let r of Object.keys(e))e[r]+=n[r]}return e}var oe=t=>t.needed+t.uncertain+t.wasted+t.unknown;var gu=190,yu=56,or=["needed","uncertain","wasted","unknown","saved"],_u=({amounts:t,sum:e})=>t!==null&&!!(e.runs||e.energy_kwh),Ye=class extends at{constructor(){super(...arguments);this.heading="season.heading"}#t;async ask(n,r){let[i,o]=await Promise.all([Fe(this.hass,n,r),jr(this.hass,n).catch(()=>null)]);return{...i,report:o}}chart(n,r){let{say:i}=this;if(!n.has_backup)return p`<p class="notice">${i("summary.no_backup")}</p>`;let o=bo.filter(c=>this.#n(r,c).some(_u)),s=o.find(c=>c===this._view)??o[0],a=s&&this.#n(r,s),u=a&&xo(a);if(!s||!a||!u)return p`<p class="notice">${i("chart.no_runs")}</p>`;let l=this.#u(a,s),h=a.find(c=>c.first_day===this._chosen);return p`
      <p class="headline">${this.#s(u,s)}</p>
      ${this.#c(r,s)} ${this.switch("chart.measure",o,s)}
      ${this.#d(a,l,s)}
      <ul class="legend">
        ${this.#i(u).map(c=>p`<li>
              ${He(c)}
              <span
                >${this.#o(c,s)}:
                <strong>${this.#e(Math.abs(u[c]),s)}</strong></span
              >
            </li>`)}
      </ul>
      ${this.told(l,h&&this.#a(h),h&&this.#p(h,s))}
      <ul class="notes">
        ${this.#m(r,a,s).map(c=>p`<li>${c}</li>`)}
      </ul>
      ${this.#f(a,u,s)}
    `}#n(n,r){let i=this.hass.config.time_zone;(this.#t?.data!==n||this.#t.zone!==i)&&(this.#t={data:n,zone:i,views:new Map});let{views:o}=this.#t,s=o.get(r)??wo(n.months,n.points,r,i);return o.set(r,s),s}#e(n,r){let{format:i}=this;return r==="money"?i.money(n,this.#r):r==="energy"?i.energy(n):n===null?i.number(null):i.hours(n)}get#r(){return this._data?.months.currency??""}#o(n,r){return this.say(r==="money"?`season.money_${n}`:`chart.${n}`)}#i(n){return or.filter(r=>r==="needed"||r==="wasted"||n[r]!==0)}#a({first_day:n,current:r}){let i=`${this.format.month(n,"long")} ${n.slice(0,4)}`;return r?this.say("season.so_far",{month:i}):i}#s(n,r){let{say:i}=this,o={all:this.#e(oe(n),r),wasted:this.#e(n.wasted,r),saved:this.#e(-n.saved,r)},s=n.wasted+n.saved;return r==="money"&&s<-.005?i("season.headline_saved",{...o,saved:this.#e(-s,r)}):i(`season.headline_${r}`,{...o,wasted:this.#e(Math.max(s,0),r)})}#c({report:n},r){let i=n?.last_season;if(!i)return y;let{say:o,format:s}=this,a=c=>r==="money"?c.cost:r==="energy"?c.energy_kwh:c.hours,u=r==="money"?i.extra_cost:r==="energy"?i.avoidable_kwh:null,l=a(i);if(l===null)return y;let h={from:s.calendarDay(i.first_day),to:s.calendarDay(i.last_day),then:this.#e(l,r),now:this.#e(a(i.this_season),r)};return p`<p class="secondary">
      ${u!==null&&u>0?o("season.compared_wasted",{...h,wasted:this.#e(u,r)}):o("season.compared",h)}
    </p>`}#u(n,r){let{left:i,right:o}=this.#h,s=(o-i)/Math.max(n.length,1);return n.map((a,u)=>({key:a.first_day,x:i+s*(u+.5),width:Math.min(s*.8,yu),parts:a.amounts?or.map(l=>({fill:l,value:a.amounts[l]})):[],label:`${this.#a(a)}: ${this.#l(a,r)}`}))}#l({amounts:n,sum:r},i){return n?!r.runs&&oe(n)===0?this.say("chart.no_runs_then"):or.filter(o=>n[o]!==0).map(o=>`${this.#o(o,i)}: ${this.#e(Math.abs(n[o]),i)}`).join(", "):this.say(i==="money"?"season.no_cost":"season.not_known")}get#h(){return{left:52,right:this._width-4}}#d(n,r,i){let{say:o,format:s}=this,a={...this.#h,top:26,bottom:26+gu},[u,l]=Be(r),h=Ue([u,l*1.1],a,5),c=h.ticks(5),d=i==="money"&&re(c)>0?2:re(c),f=(a.right-a.left)/Math.max(n.length,1),g=n.every(({first_day:b})=>bt(s.month(b))<f)?"short":"narrow",{click:m,key:_}=this.choosing(r);return p`<div class="chart">
      <svg
        width=${this._width}
        height=${a.bottom+26}
        viewBox="0 0 ${this._width} ${a.bottom+26}"
        role="group"
        aria-label=${o("season.chart")}
        @click=${m}
        @keydown=${_}
      >
        ${Ie()}
        ${Ve(h,a,c,b=>i==="money"?s.money(b,this.#r,d):s.number(b,d))}
        <text x="0" y="12" aria-hidden="true">${o(`season.axis_${i}`)}</text>
        ${qe(r,h,a,this._chosen)}
        <g aria-hidden="true">
          ${r.map((b,v)=>{let k=n[v],$=k.amounts&&oe(k.amounts),M=$===null?"?":i==="money"?s.money($,this.#r,$<10?2:0):s.number($,$>0&&$<10?1:0),R=Math.min(h(0),...Qn(b.parts,h).map(L=>L.y));return w`
              ${bt(M)<=f-2?w`<text class="sum" x=${b.x} y=${R-5} text-anchor="middle">${M}</text>`:y}
              <text class=${k.current?"current":""} x=${b.x} y=${a.bottom+17}
                text-anchor="middle">${s.month(k.first_day,g)}</text>
              ${k.current?w`<rect class="current" x=${b.x-9} width="18" height="3" rx="1.5"
                      y=${a.bottom+22}></rect>`:y}`})}
        </g>
      </svg>
    </div>`}#p({sum:n,...r},i){let{say:o,format:s}=this;return p`
      <p>${this.#l({sum:n,...r},i)}</p>
      <p class="secondary">
        ${o("season.figures",{runs:s.number(n.runs),hours:n.hours===null?s.number(null):s.hours(n.hours),energy:s.energy(n.energy_kwh),cost:s.money(n.cost,this.#r)})}
      </p>
    `}#m({months:n},r,i){let{say:o,format:s}=this,a=[],u=d=>r.reduce((f,g)=>f+(d(g.sum)??0),0),l=u(d=>d.unpriced_kwh);l>=.05&&i!=="hours"&&a.push(o("season.unpriced",{energy:s.energy(l)}));let h=u(d=>d.runs_without_energy);h>0&&i!=="hours"&&a.push(o("chart.untold",{runs:s.number(h)})),i==="money"&&u(d=>d.uncertain_kwh)>0&&a.push(o("season.perhaps"));let c=u(d=>d.outage_cost);return i==="money"&&c>0&&a.push(o("season.outage",{cost:this.#e(c,i)})),i==="hours"&&a.push(o("season.hours_note")),n.counted_since&&n.counted_since>n.first_day&&a.push(o("season.since",{day:s.calendarDay(n.counted_since)})),a}#f(n,r,i){let{say:o}=this,s=this.#i(r),a=(u,l)=>p`<tr>
        <th scope="row">${u}</th>
        ${s.map(h=>p`<td>${this.#e(l&&Math.abs(l[h]),i)}</td>`)}
        <td>${this.#e(l&&oe(l),i)}</td>
      </tr>`;return p`<details>
      <summary>${o("chart.table")}</summary>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">${o("season.month")}</th>
              ${s.map(u=>p`<th scope="col">${this.#o(u,i)}</th>`)}
              <th scope="col">${o("chart.all")}</th>
            </tr>
          </thead>
          <tbody>
            ${n.map(u=>a(this.#a(u),u.amounts))}
            ${a(o("season.all"),r)}
          </tbody>
        </table>
      </div>
    </details>`}getCardSize(){return 8}static{this.styles=[at.styles,N`
      text.sum {
        fill: var(--primary-text-color);
      }
      text.current {
        fill: var(--primary-text-color);
        font-weight: 600;
      }
      rect.current {
        fill: var(--primary-color);
      }
    `]}};var vo=["capacity","defrost","setpoint_raised","droop","compressor_lockout","emergency_heat","no_heat_call","unknown"],ut=t=>`var(--aux-${t})`,sr=(t,e)=>`aux-${e}-${t}`,ar=(t,e,n)=>e==="no"?n:`url(#${sr(t,e)})`;function ur(t){return w`<defs>${[...t].map(([e,n])=>w`
      <pattern id=${sr(e,"yes")} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect class="aux-paper" width="5" height="5"></rect>
        <rect class="aux-ink" width="3" height="5" style="fill:${n}"></rect>
      </pattern>
      <pattern id=${sr(e,"uncertain")} width="4" height="4" patternUnits="userSpaceOnUse">
        <rect class="aux-paper" width="4" height="4"></rect>
        <circle class="aux-ink" cx="1.5" cy="1.5" r="1.3" style="fill:${n}"></circle>
      </pattern>`)}</defs>`}function Ut({colour:t,shape:e,avoidable:n="no"}){let r=`swatch-${t.replace(/\W/g,"")}`;return p`<svg class="aux-swatch" width="20" height="14" viewBox="0 0 20 14" aria-hidden="true">
    ${e==="area"?w`${n==="no"?y:ur([[r,t]])}
            <rect class="aux-ink" x="1" y="1" width="18" height="12" rx="2"
              style="fill:${ar(r,n,t)};stroke:${t}"></rect>`:w`<line x1="0" x2="20" y1="7" y2="7" stroke-width="2.5"
            stroke-dasharray=${e==="dashed"?"5 3":"none"} style="stroke:${t}"></line>`}
  </svg>`}function $o(t){return t.length===0?y:p`<ul class="aux-legend">
    ${t.map(e=>p`<li>${Ut(e)} ${e.text}</li>`)}
  </ul>`}var Xe=N`
  .aux-paper {
    fill: var(--ha-card-background, var(--card-background-color, #fff));
  }
  @media (forced-colors: active) {
    .aux-paper {
      fill: Canvas;
    }
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
`;var bu=[1,2,3,4,6,12,24],ko=new Map;function lr(t,e){let n=ko.get(e);n||(n=new Intl.DateTimeFormat("en-US",{timeZone:e,hourCycle:"h23",year:"numeric",month:"numeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"}),ko.set(e,n));let r={};for(let{type:h,value:c}of n.formatToParts(t))r[h]=Number(c);let{year:i=1970,month:o=1,day:s=1,hour:a=0,minute:u=0,second:l=0}=r;return Date.UTC(i,o-1,s,a,u,l)}var Mo=(t,e)=>lr(t,e)-Math.floor(t/1e3)*1e3;function So(t,e){let n=[t-864e5,t+864e5].map(r=>t-Mo(r,e)).filter(r=>lr(r,e)===t);return n.length>0?Math.min(...n):null}var cr=t=>Date.parse(`${t}T00:00:00Z`),To=t=>new Date(t).toISOString().slice(0,10),tt=(t,e)=>To(lr(t,e)),U=(t,e)=>To(cr(t)+e*864e5);function P(t,e){let n=cr(t);return So(n,e)??n-Mo(n-864e5,e)}function se(t,e){let n=[];for(let r=t;r<=e;r=U(r,1))n.push(r);return n}function wu(t,e,n,r){let i=[];for(let o of se(tt(t,n),tt(e,n))){let s=P(o,n);for(let a=0;a<24;a+=r){let u=a===0?s:So(cr(o)+a*36e5,n);u!==null&&u>=t&&u<=e&&i.push({at:u,midnight:a===0})}}return i}function Ao(t,e,n,r,i){let o=r/((e-t)/36e5),s=bu.find(a=>a*o>=i)??24;return wu(t,e,n,s)}var xu=.95,vu=.8,hr=.005,$u=20,vt=t=>typeof t=="number"?t:null;function ku(t,e,n=!1){return{when:Qe(t,e,n),verdict:Mu(t,e),why:Su(t,e),facts:Ru(t,e,n),known:Eu(t,e)}}function Ro(t,e,n=!1){let{say:r,format:i}=e;return r("story.line",{when:Qe(t,e,n),duration:i.duration(t.minutes*60),why:r(`cause.${t.cause}`),wasted:r(`story.short_${t.avoidable}`)})}function Qe(t,{say:e,format:n},r=!1){let i=n.day(t.start);return r?e("story.since",{day:i,from:n.time(t.start)}):Ze(t.start,n)===Ze(t.end,n)?e("story.when",{day:i,from:n.time(t.start),to:n.time(t.end)}):e("story.when_days",{from:n.dayAndTime(t.start),to:n.dayAndTime(t.end)})}var Ze=(t,e)=>tt(Date.parse(t),e.zone);function Mu(t,{say:e,format:n,currency:r}){if(t.why.outage===!0){let a=t.outage_cost??null,u=e("story.outage");return a===null||a<hr?u:`${u} ${e("story.outage_cost",{extra:n.money(a,r)})}`}if(t.extra_cost!==null&&t.extra_cost<=-hr)return e("story.saved",{saved:n.money(-t.extra_cost,r)});if(t.avoidable==="no")return e(t.cause==="defrost"?"story.no_defrost":"story.no");if(t.avoidable==="uncertain")return e("story.uncertain");let{avoidable_kwh:i,energy_kwh:o}=t,s=i!==null&&o?i/o:1;return s>.95||s<.01?e("story.yes"):e("story.yes_part",{part:n.percent(s)})}function Su(t,{say:e,format:n}){let{why:r}=t,i=vt(r.outdoors_c)??t.outdoor_c,o=n.temperature(i),s=vt(t.balance_point_c),a=n.temperature(s),u=r.block_is_as_you_said===!0;switch(t.cause){case"setpoint_raised":return Au(t,{say:e,format:n});case"capacity":return i===null||s===null?e("cause.capacity"):e("why.capacity",{outdoors:o,point:a});case"droop":{let l=vt(r.colder_than_set_k),h=l===null?e("cause.droop"):e("why.droop",{colder:n.temperatureDifference(l)});return i===null||s===null?h:`${h} ${e("why.should_cope",{outdoors:o,point:a})}`}case"defrost":{let l=e("why.defrost");return vt(r.heat_pump_dipped_s)===null?l:`${l} ${e("why.defrost_dipped")}`}case"emergency_heat":return e("why.emergency_heat");case"compressor_lockout":{let l=vt(r.heat_pump_blocked_below_c);return l===null||i===null?e("why.lockout_unknown"):e(u?"why.lockout_given":"why.lockout_usual",{outdoors:o,lockout:n.temperature(l)})}case"no_heat_call":return e("why.no_heat_call",{duration:n.duration(vt(r.without_call_for_heat_s))});case"unknown":return i===null?e("why.unknown_weather"):r.heat_pump_ran===!1?e("why.unknown_alone",{outdoors:o}):s!==null&&Math.abs(i-s)<=(t.balance_point_uncertainty_k??0)?e("why.unknown_near",{outdoors:o,point:a,uncertainty:n.temperatureDifference(t.balance_point_uncertainty_k??null)}):e(Tu(t)?"why.unknown_defrost":"why.unknown",{outdoors:o})}}var Tu=t=>t.avoidable==="uncertain"&&t.minutes<=$u&&t.extra_kwh!==null;function Au(t,{say:e,format:n}){let{why:r}=t,i=r.set_higher_by==="hand"||r.set_higher_by==="schedule"?r.set_higher_by:null,o=vt(r.set_higher_by_k);if(o===null)return e("why.raised_ahead");if(typeof r.set_higher_at!="string")return e("cause.setpoint_raised");let s=Ze(r.set_higher_at,n)===Ze(t.start,n);return`${e(i===null?"why.raised":`why.raised_${i}`,{rise:n.temperatureDifference(o),at:s?n.time(r.set_higher_at):n.dayAndTime(r.set_higher_at)})} ${e("why.raised_then")}`}function Ru(t,{say:e,format:n,currency:r},i){let o=e("story.not_known"),s=t.extra_cost;return[[i?"story.so_far":"story.lasted",n.duration(t.minutes*60)],["story.energy",t.energy_kwh===null?o:n.energy(t.energy_kwh)],["story.cost",t.cost===null?o:n.money(t.cost,r)],s!==null&&s<=-hr?["story.cheaper",n.money(-s,r)]:["story.extra",s===null?o:n.money(s,r)],["story.outdoors",t.outdoor_c===null?null:n.temperature(t.outdoor_c)],["story.indoors",t.indoor_c===null?null:n.temperature(t.indoor_c)],["story.set_to",t.setpoint_c===null?null:n.temperature(t.setpoint_c)],["story.heat_pump",typeof t.why.heat_pump_ran=="boolean"?e(t.why.heat_pump_ran?"story.ran":"story.stood_still"):null]].filter(u=>u[1]!==null).map(([u,l])=>({name:e(u),value:l}))}function Eu(t,{say:e}){let n=t.confidence>=xu?"sure":t.confidence>=vu?"quite":"likely",r=e("story.known",{by:e(`evidence.${t.evidence}`),sure:e(`story.${n}`)});return t.estimated?`${r} ${e("story.estimated")}`:r}function Je(t,e,n=!1){let r=ku(t,e,n);return p`<div class="aux-story">
    <p class="aux-story-when">${r.when}</p>
    <p class="aux-story-verdict">
      ${Ut({text:"",colour:ut(t.cause),shape:"area",avoidable:t.avoidable})}
      ${r.verdict}
    </p>
    <p>${r.why}</p>
    <dl>
      ${r.facts.map(({name:i,value:o})=>p`<div>
            <dt>${i}</dt>
            <dd>${o}</dd>
          </div>`)}
    </dl>
    ${r.known?p`<p class="aux-story-known">${r.known}</p>`:y}
  </div>`}var Eo=(t,e)=>e(`story.short_${t}`),tn=N`
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
`;var en=class extends C{constructor(){super(...arguments);this.heading="summary.heading"}body(n){return p`
      <p class="headline">${this.#t(n)}</p>
      ${this.#n(n)} ${this.#e(n)}
    `}#t({month:n,currency:r,has_backup:i}){let{say:o,format:s}=this;if(!i)return o("summary.no_backup");if(n.runs===0)return o("summary.month_none");if(n.cost===null)return o("summary.month_energy",{energy:s.energy(n.energy_kwh),wasted:s.energy(n.avoidable_kwh)});let a=s.money(n.cost,r),u=n.extra_cost;return u===null?o("summary.month_cost",{cost:a}):u<=-.005?o("summary.month_saved",{cost:a,saved:s.money(-u,r)}):u<.005?o("summary.month_needed",{cost:a}):o("summary.month",{cost:a,extra:s.money(u,r)})}#n({season:n,currency:r,has_backup:i}){if(!i||n.cost===null||!n.runs)return y;let{say:o,format:s}=this;return p`<p class="secondary">
      ${o("summary.season",{cost:s.money(n.cost,r),extra:s.money(n.extra_cost,r)})}
    </p>`}#e(n){let{say:r,format:i}=this,{running:o,run:s,last_run:a,emergency_heat:u,outage:l}=n;return p`<div class="now ${o?"on":""}">
      <ha-icon icon=${o?"mdi:radiator":o===null?"mdi:help-circle-outline":"mdi:radiator-off"} aria-hidden="true"></ha-icon>
      <div>
        <strong role="status"
          >${r(o===null?"now.unknown":o?"now.on":"now.off")}</strong
        >
        ${o&&s?p`<p>${this.#i(s)}</p>
                <p class="secondary">${this.#r(s,n.power_w)}</p>`:a?p`<p class="secondary">
                  ${r("now.last",{at:i.dayAndTime(a.start),duration:i.duration(a.minutes*60)})}
                  ${this.#i(a)}
                </p>`:p`<p class="secondary">${r("now.never")}</p>`}
        ${this.#o(n)}
        ${u?p`<p class="warning">${r("now.emergency")}</p>`:y}
        ${l?p`<p class="warning">${r("now.outage",{at:i.day(l.since)})}</p>`:y}
      </div>
    </div>`}#r(n,r){let{say:i,format:o}=this,s=o.duration(n.minutes*60),a=n.energy_kwh;if(a!==null&&r!==null)return i("now.so_far",{duration:s,energy:o.energy(a),power:o.power(r)});let u=[s,...a===null?[]:[o.energy(a)],...r===null?[]:[o.power(r)]];return`${i("story.so_far")}: ${u.join(", ")}`}#o({running:n,run:r,last_run:i,currency:o}){let{say:s,format:a}=this,u=n?r:i;return u?p`<details>
      <summary>${s("summary.story")}</summary>
      ${Je(u,{say:s,format:a,currency:o},n===!0)}
    </details>`:y}#i(n){let r=this.say(`cause.${n.cause}`);return n.avoidable==="yes"?`${r} ${this.say("now.wasted")}`:r}getCardSize(){return 3}static{this.styles=[C.styles,Xe,tn,N`
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
      .now details {
        margin-top: 6px;
      }
      .now summary {
        min-height: 24px;
        cursor: pointer;
        color: var(--secondary-text-color);
      }
      .warning {
        color: var(--aux-emergency_heat);
      }
    `]}};var No=t=>(...e)=>({_$litDirective$:t,values:e}),nn=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,n,r){this._$Ct=e,this._$AM=n,this._$Ci=r}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}};var Nu={},Co=No(class extends nn{constructor(){super(...arguments),this.ot=Nu}render(t,e){return e()}update(t,[e,n]){if(Array.isArray(e)){if(Array.isArray(this.ot)&&this.ot.length===e.length&&e.every((r,i)=>r===this.ot[i]))return K}else if(this.ot===e)return K;return this.ot=Array.isArray(e)?Array.from(e):e,this.render(e,n)}});var Cu=["no","uncertain","yes"];function Do(t,e){let n=[];for(let r of Cu){let i;for(let o of t){if(o.avoidable!==r)continue;let s=e(Date.parse(o.start)),a=Math.max(e(Date.parse(o.end)),s+2.5);i&&s-i.right<.5?i.right=Math.max(i.right,a):n.push(i={left:s,right:a,avoidable:r})}}return n}function Po(t,e,n,r){let i,o=1/0;for(let s of t){let a=e(Date.parse(s.start)),u=e(Date.parse(s.end)),l=n<a?a-n:n>u?n-u:0;if(l>r)continue;let h=l+Math.abs(n-(a+u)/2)*.001;h<o&&([i,o]=[s,h])}return i}function Oo(t,e){if(t.length<3)return t;let n=[],r=0;for(;r<t.length;){let i=Math.floor(t[r].at/e),o=r,s=-1,a=-1;for(;o<t.length&&Math.floor(t[o].at/e)===i;o++){let{value:l}=t[o];l!==null&&((s<0||l<t[s].value)&&(s=o),(a<0||l>t[a].value)&&(a=o))}let u=new Set([r,s,a,o-1].filter(l=>l>=0));for(let l of[...u].sort((h,c)=>h-c))n.push(t[l]);r=o}return n}function rn(t,e,n){let r=[],i;for(let o of t){if(o.at>n)break;if(i&&i.value!==null){let s=o.value===null?o.at:o.at-e;s>i.at&&r.push({at:s,value:i.value})}r.push(o),i=o}return i&&i.value!==null&&n>i.at&&r.push({at:n,value:i.value}),r}function on(t,e){let n=0,r=t.length;for(;n<r;){let i=n+r>>1;t[i].at<=e?n=i+1:r=i}return t[n-1]?.value??null}var lt=t=>t.some(({value:e})=>e!==null);function Lo(t,e,n){let r=t[0];if(!r)return[];let i=[],o=0;for(let s=Math.floor(r.at/e)*e;s<n;s+=e){let a=Math.min(s+e,n),u=1/0,l=-1/0,h=0,c=0;for(;o<t.length&&t[o].at<a;o++){let{at:d,value:f}=t[o],g=Math.min(t[o+1]?.at??n,a)-Math.max(d,s);if(f!==null&&g>0&&(u=Math.min(u,f),l=Math.max(l,f),h+=f*g,c+=g),(t[o+1]?.at??n)>a)break}i.push(c>0?{at:(s+a)/2,low:u,high:l,mean:h/c}:null)}return i}var Du=["table.when","story.lasted","table.why","table.wasted","story.energy","story.cost","story.extra"];function Io(t,e,n,r){let{say:i,format:o,currency:s}=e;return p`<div class="aux-rows" tabindex="0" role="group" aria-label=${i("timeline.runs")}>
    <table>
      <thead>
        <tr>
          ${Du.map(a=>p`<th scope="col">${i(a)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${t.map(a=>p`<tr>
              <th scope="row">
                <button class="link" @click=${()=>r(a)}>
                  ${Qe(a,e,n(a))}
                </button>
              </th>
              <td>${o.duration(a.minutes*60)}</td>
              <td>${i(`legend.${a.cause}`)}</td>
              <td>${Eo(a.avoidable,i)}</td>
              <td>${o.energy(a.energy_kwh)}</td>
              <td>${o.money(a.cost,s)}</td>
              <td>${o.money(a.extra_cost,s)}</td>
            </tr>`)}
      </tbody>
    </table>
  </div>`}var Ho=N`
  .aux-rows {
    overflow-x: auto;
    margin: 8px 0;
  }
  .aux-rows table {
    border-collapse: collapse;
    font-size: 13px;
  }
  .aux-rows th,
  .aux-rows td {
    padding: 4px 12px 4px 0;
    text-align: start;
    white-space: nowrap;
    font-weight: 400;
    border-bottom: 1px solid var(--divider-color);
  }
  .aux-rows thead th {
    color: var(--secondary-text-color);
  }
  button.link {
    min-height: 24px;
    padding: 0;
    border: none;
    color: var(--primary-text-color);
    text-align: start;
    text-decoration: underline;
  }
`;var ae=Math.PI,dr=2*ae,$t=1e-6,Pu=dr-$t;function Bo(t){this._+=t[0];for(let e=1,n=t.length;e<n;++e)this._+=arguments[e]+t[e]}function Ou(t){let e=Math.floor(t);if(!(e>=0))throw new Error(`invalid digits: ${t}`);if(e>15)return Bo;let n=10**e;return function(r){this._+=r[0];for(let i=1,o=r.length;i<o;++i)this._+=Math.round(arguments[i]*n)/n+r[i]}}function Uo(t,e,n,r){return t===n&&e===r}function Lu(t){let e=Math.floor(t);if(!(e<=15))return Uo;let n=10**e,r=function(i){return Math.round(i*n)};return function(i,o,s,a){return r(i)===r(s)&&r(o)===r(a)}}var Vt=class{constructor(e){this._x0=this._y0=this._x1=this._y1=null,this._="",this._append=e==null?Bo:Ou(e),this._equal=e==null?Uo:Lu(e)}moveTo(e,n){this._append`M${this._x0=this._x1=+e},${this._y0=this._y1=+n}`}closePath(){this._x1!==null&&(this._x1=this._x0,this._y1=this._y0,this._append`Z`)}lineTo(e,n){this._append`L${this._x1=+e},${this._y1=+n}`}quadraticCurveTo(e,n,r,i){this._append`Q${+e},${+n},${this._x1=+r},${this._y1=+i}`}bezierCurveTo(e,n,r,i,o,s){this._append`C${+e},${+n},${+r},${+i},${this._x1=+o},${this._y1=+s}`}arcTo(e,n,r,i,o){if(e=+e,n=+n,r=+r,i=+i,o=+o,o<0)throw new Error(`negative radius: ${o}`);let s=this._x1,a=this._y1,u=r-e,l=i-n,h=s-e,c=a-n,d=h*h+c*c;if(this._x1===null)this._append`M${this._x1=e},${this._y1=n}`;else if(d>$t)if(!(Math.abs(c*u-l*h)>$t)||!o)this._append`L${this._x1=e},${this._y1=n}`;else{let f=r-s,g=i-a,m=u*u+l*l,_=f*f+g*g,b=Math.sqrt(m),v=Math.sqrt(d),k=o*Math.tan((ae-Math.acos((m+d-_)/(2*b*v)))/2),$=k/v,M=k/b;Math.abs($-1)>$t&&this._append`L${e+$*h},${n+$*c}`,this._append`A${o},${o},0,0,${+(c*f>h*g)},${this._x1=e+M*u},${this._y1=n+M*l}`}}arc(e,n,r,i,o,s){if(e=+e,n=+n,r=+r,s=!!s,r<0)throw new Error(`negative radius: ${r}`);let a=r*Math.cos(i),u=r*Math.sin(i),l=e+a,h=n+u,c=1^s,d=s?i-o:o-i;if(this._x1===null?this._append`M${l},${h}`:(Math.abs(this._x1-l)>$t||Math.abs(this._y1-h)>$t)&&this._append`L${l},${h}`,!!r){if(d<0&&(d=d%dr+dr),d>Pu)this._append`A${r},${r},0,1,${c},${e-a},${n-u}A${r},${r},0,1,${c},${this._x1=l},${this._y1=h}`;else if(d>$t){let f=e+r*Math.cos(o),g=n+r*Math.sin(o);if(d>=ae&&this._equal(l,h,f,g)){d/=2;let m=i+d;this._append`A${r},${r},0,${+(d>=ae)},${c},${e+r*Math.cos(m)},${n+r*Math.sin(m)}`}this._append`A${r},${r},0,${+(d>=ae)},${c},${this._x1=f},${this._y1=g}`}}}rect(e,n,r,i){this._append`M${this._x0=this._x1=+e},${this._y0=this._y1=+n}h${r=+r}v${+i}h${-r}Z`}toString(){return this._}};function Iu(){return new Vt}Iu.prototype=Vt.prototype;function O(t){return function(){return t}}var Hu=Math.cos;var pr=Math.sin,qt=Math.sqrt,Vo=1e-12,sn=Math.PI,Vh=sn/2,Ko=2*sn;function Go(t){let e=3;return t.digits=function(n){if(!arguments.length)return e;if(n==null)e=null;else{let r=Math.floor(n);if(!(r>=0))throw new RangeError(`invalid digits: ${n}`);e=r}return t},()=>new Vt(e)}var qh=Array.prototype.slice;function jo(t){return typeof t=="object"&&"length"in t?t:Array.from(t)}function Yo(t){this._context=t}Yo.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(t,e){switch(t=+t,e=+e,this._point){case 0:this._point=1,this._line?this._context.lineTo(t,e):this._context.moveTo(t,e);break;case 1:this._point=2;default:this._context.lineTo(t,e);break}}};function gr(t){return new Yo(t)}function Xo(t){return t[0]}function Zo(t){return t[1]}function ln(t,e){var n=O(!0),r=null,i=gr,o=null,s=Go(a);t=typeof t=="function"?t:t===void 0?Xo:O(t),e=typeof e=="function"?e:e===void 0?Zo:O(e);function a(u){var l,h=(u=jo(u)).length,c,d=!1,f;for(r==null&&(o=i(f=s())),l=0;l<=h;++l)!(l<h&&n(c=u[l],l,u))===d&&((d=!d)?o.lineStart():o.lineEnd()),d&&o.point(+t(c,l,u),+e(c,l,u));if(f)return o=null,f+""||null}return a.x=function(u){return arguments.length?(t=typeof u=="function"?u:O(+u),a):t},a.y=function(u){return arguments.length?(e=typeof u=="function"?u:O(+u),a):e},a.defined=function(u){return arguments.length?(n=typeof u=="function"?u:O(!!u),a):n},a.curve=function(u){return arguments.length?(i=u,r!=null&&(o=i(r)),a):i},a.context=function(u){return arguments.length?(u==null?r=o=null:o=i(r=u),a):r},a}function yr(t,e,n){var r=null,i=O(!0),o=null,s=gr,a=null,u=Go(l);t=typeof t=="function"?t:t===void 0?Xo:O(+t),e=typeof e=="function"?e:O(e===void 0?0:+e),n=typeof n=="function"?n:n===void 0?Zo:O(+n);function l(c){var d,f,g,m=(c=jo(c)).length,_,b=!1,v,k=new Array(m),$=new Array(m);for(o==null&&(a=s(v=u())),d=0;d<=m;++d){if(!(d<m&&i(_=c[d],d,c))===b)if(b=!b)f=d,a.areaStart(),a.lineStart();else{for(a.lineEnd(),a.lineStart(),g=d-1;g>=f;--g)a.point(k[g],$[g]);a.lineEnd(),a.areaEnd()}b&&(k[d]=+t(_,d,c),$[d]=+e(_,d,c),a.point(r?+r(_,d,c):k[d],n?+n(_,d,c):$[d]))}if(v)return a=null,v+""||null}function h(){return ln().defined(i).curve(s).context(o)}return l.x=function(c){return arguments.length?(t=typeof c=="function"?c:O(+c),r=null,l):t},l.x0=function(c){return arguments.length?(t=typeof c=="function"?c:O(+c),l):t},l.x1=function(c){return arguments.length?(r=c==null?null:typeof c=="function"?c:O(+c),l):r},l.y=function(c){return arguments.length?(e=typeof c=="function"?c:O(+c),n=null,l):e},l.y0=function(c){return arguments.length?(e=typeof c=="function"?c:O(+c),l):e},l.y1=function(c){return arguments.length?(n=c==null?null:typeof c=="function"?c:O(+c),l):n},l.lineX0=l.lineY0=function(){return h().x(t).y(e)},l.lineY1=function(){return h().x(t).y(n)},l.lineX1=function(){return h().x(r).y(e)},l.defined=function(c){return arguments.length?(i=typeof c=="function"?c:O(!!c),l):i},l.curve=function(c){return arguments.length?(s=c,o!=null&&(a=s(o)),l):s},l.context=function(c){return arguments.length?(c==null?o=a=null:a=s(o=c),l):o},l}var zh=Bu(gr);function Qo(t){this._curve=t}Qo.prototype={areaStart:function(){this._curve.areaStart()},areaEnd:function(){this._curve.areaEnd()},lineStart:function(){this._curve.lineStart()},lineEnd:function(){this._curve.lineEnd()},point:function(t,e){this._curve.point(e*Math.sin(t),e*-Math.cos(t))}};function Bu(t){function e(n){return new Qo(t(n))}return e._curve=t,e}var Fh=qt(3);var Uu=qt(1/3),Wh=Uu*2;var Jo=pr(sn/10)/pr(7*sn/10),Kh=pr(Ko/10)*Jo,Gh=-Hu(Ko/10)*Jo;var jh=qt(3);var Yh=qt(3);var Xh=qt(3)/2,Vu=1/qt(12),Zh=(Vu/2+1)*3;function ct(){}function an(t,e,n){t._context.bezierCurveTo((2*t._x0+t._x1)/3,(2*t._y0+t._y1)/3,(t._x0+2*t._x1)/3,(t._y0+2*t._y1)/3,(t._x0+4*t._x1+e)/6,(t._y0+4*t._y1+n)/6)}function _r(t){this._context=t}_r.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._y0=this._y1=NaN,this._point=0},lineEnd:function(){switch(this._point){case 3:an(this,this._x1,this._y1);case 2:this._context.lineTo(this._x1,this._y1);break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(t,e){switch(t=+t,e=+e,this._point){case 0:this._point=1,this._line?this._context.lineTo(t,e):this._context.moveTo(t,e);break;case 1:this._point=2;break;case 2:this._point=3,this._context.lineTo((5*this._x0+this._x1)/6,(5*this._y0+this._y1)/6);default:an(this,t,e);break}this._x0=this._x1,this._x1=t,this._y0=this._y1,this._y1=e}};function qu(t){this._context=t}qu.prototype={areaStart:ct,areaEnd:ct,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._y0=this._y1=this._y2=this._y3=this._y4=NaN,this._point=0},lineEnd:function(){switch(this._point){case 1:{this._context.moveTo(this._x2,this._y2),this._context.closePath();break}case 2:{this._context.moveTo((this._x2+2*this._x3)/3,(this._y2+2*this._y3)/3),this._context.lineTo((this._x3+2*this._x2)/3,(this._y3+2*this._y2)/3),this._context.closePath();break}case 3:{this.point(this._x2,this._y2),this.point(this._x3,this._y3),this.point(this._x4,this._y4);break}}},point:function(t,e){switch(t=+t,e=+e,this._point){case 0:this._point=1,this._x2=t,this._y2=e;break;case 1:this._point=2,this._x3=t,this._y3=e;break;case 2:this._point=3,this._x4=t,this._y4=e,this._context.moveTo((this._x0+4*this._x1+t)/6,(this._y0+4*this._y1+e)/6);break;default:an(this,t,e);break}this._x0=this._x1,this._x1=t,this._y0=this._y1,this._y1=e}};function zu(t){this._context=t}zu.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._y0=this._y1=NaN,this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===3)&&this._context.closePath(),this._line=1-this._line},point:function(t,e){switch(t=+t,e=+e,this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3;var n=(this._x0+4*this._x1+t)/6,r=(this._y0+4*this._y1+e)/6;this._line?this._context.lineTo(n,r):this._context.moveTo(n,r);break;case 3:this._point=4;default:an(this,t,e);break}this._x0=this._x1,this._x1=t,this._y0=this._y1,this._y1=e}};function ts(t,e){this._basis=new _r(t),this._beta=e}ts.prototype={lineStart:function(){this._x=[],this._y=[],this._basis.lineStart()},lineEnd:function(){var t=this._x,e=this._y,n=t.length-1;if(n>0)for(var r=t[0],i=e[0],o=t[n]-r,s=e[n]-i,a=-1,u;++a<=n;)u=a/n,this._basis.point(this._beta*t[a]+(1-this._beta)*(r+u*o),this._beta*e[a]+(1-this._beta)*(i+u*s));this._x=this._y=null,this._basis.lineEnd()},point:function(t,e){this._x.push(+t),this._y.push(+e)}};var Qh=(function t(e){function n(r){return e===1?new _r(r):new ts(r,e)}return n.beta=function(r){return t(+r)},n})(.85);function un(t,e,n){t._context.bezierCurveTo(t._x1+t._k*(t._x2-t._x0),t._y1+t._k*(t._y2-t._y0),t._x2+t._k*(t._x1-e),t._y2+t._k*(t._y1-n),t._x2,t._y2)}function br(t,e){this._context=t,this._k=(1-e)/6}br.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._point=0},lineEnd:function(){switch(this._point){case 2:this._context.lineTo(this._x2,this._y2);break;case 3:un(this,this._x1,this._y1);break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(t,e){switch(t=+t,e=+e,this._point){case 0:this._point=1,this._line?this._context.lineTo(t,e):this._context.moveTo(t,e);break;case 1:this._point=2,this._x1=t,this._y1=e;break;case 2:this._point=3;default:un(this,t,e);break}this._x0=this._x1,this._x1=this._x2,this._x2=t,this._y0=this._y1,this._y1=this._y2,this._y2=e}};var Jh=(function t(e){function n(r){return new br(r,e)}return n.tension=function(r){return t(+r)},n})(0);function wr(t,e){this._context=t,this._k=(1-e)/6}wr.prototype={areaStart:ct,areaEnd:ct,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._x5=this._y0=this._y1=this._y2=this._y3=this._y4=this._y5=NaN,this._point=0},lineEnd:function(){switch(this._point){case 1:{this._context.moveTo(this._x3,this._y3),this._context.closePath();break}case 2:{this._context.lineTo(this._x3,this._y3),this._context.closePath();break}case 3:{this.point(this._x3,this._y3),this.point(this._x4,this._y4),this.point(this._x5,this._y5);break}}},point:function(t,e){switch(t=+t,e=+e,this._point){case 0:this._point=1,this._x3=t,this._y3=e;break;case 1:this._point=2,this._context.moveTo(this._x4=t,this._y4=e);break;case 2:this._point=3,this._x5=t,this._y5=e;break;default:un(this,t,e);break}this._x0=this._x1,this._x1=this._x2,this._x2=t,this._y0=this._y1,this._y1=this._y2,this._y2=e}};var td=(function t(e){function n(r){return new wr(r,e)}return n.tension=function(r){return t(+r)},n})(0);function xr(t,e){this._context=t,this._k=(1-e)/6}xr.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===3)&&this._context.closePath(),this._line=1-this._line},point:function(t,e){switch(t=+t,e=+e,this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3,this._line?this._context.lineTo(this._x2,this._y2):this._context.moveTo(this._x2,this._y2);break;case 3:this._point=4;default:un(this,t,e);break}this._x0=this._x1,this._x1=this._x2,this._x2=t,this._y0=this._y1,this._y1=this._y2,this._y2=e}};var ed=(function t(e){function n(r){return new xr(r,e)}return n.tension=function(r){return t(+r)},n})(0);function vr(t,e,n){var r=t._x1,i=t._y1,o=t._x2,s=t._y2;if(t._l01_a>Vo){var a=2*t._l01_2a+3*t._l01_a*t._l12_a+t._l12_2a,u=3*t._l01_a*(t._l01_a+t._l12_a);r=(r*a-t._x0*t._l12_2a+t._x2*t._l01_2a)/u,i=(i*a-t._y0*t._l12_2a+t._y2*t._l01_2a)/u}if(t._l23_a>Vo){var l=2*t._l23_2a+3*t._l23_a*t._l12_a+t._l12_2a,h=3*t._l23_a*(t._l23_a+t._l12_a);o=(o*l+t._x1*t._l23_2a-e*t._l12_2a)/h,s=(s*l+t._y1*t._l23_2a-n*t._l12_2a)/h}t._context.bezierCurveTo(r,i,o,s,t._x2,t._y2)}function es(t,e){this._context=t,this._alpha=e}es.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){switch(this._point){case 2:this._context.lineTo(this._x2,this._y2);break;case 3:this.point(this._x2,this._y2);break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(t,e){if(t=+t,e=+e,this._point){var n=this._x2-t,r=this._y2-e;this._l23_a=Math.sqrt(this._l23_2a=Math.pow(n*n+r*r,this._alpha))}switch(this._point){case 0:this._point=1,this._line?this._context.lineTo(t,e):this._context.moveTo(t,e);break;case 1:this._point=2;break;case 2:this._point=3;default:vr(this,t,e);break}this._l01_a=this._l12_a,this._l12_a=this._l23_a,this._l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=t,this._y0=this._y1,this._y1=this._y2,this._y2=e}};var nd=(function t(e){function n(r){return e?new es(r,e):new br(r,0)}return n.alpha=function(r){return t(+r)},n})(.5);function ns(t,e){this._context=t,this._alpha=e}ns.prototype={areaStart:ct,areaEnd:ct,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._x5=this._y0=this._y1=this._y2=this._y3=this._y4=this._y5=NaN,this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){switch(this._point){case 1:{this._context.moveTo(this._x3,this._y3),this._context.closePath();break}case 2:{this._context.lineTo(this._x3,this._y3),this._context.closePath();break}case 3:{this.point(this._x3,this._y3),this.point(this._x4,this._y4),this.point(this._x5,this._y5);break}}},point:function(t,e){if(t=+t,e=+e,this._point){var n=this._x2-t,r=this._y2-e;this._l23_a=Math.sqrt(this._l23_2a=Math.pow(n*n+r*r,this._alpha))}switch(this._point){case 0:this._point=1,this._x3=t,this._y3=e;break;case 1:this._point=2,this._context.moveTo(this._x4=t,this._y4=e);break;case 2:this._point=3,this._x5=t,this._y5=e;break;default:vr(this,t,e);break}this._l01_a=this._l12_a,this._l12_a=this._l23_a,this._l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=t,this._y0=this._y1,this._y1=this._y2,this._y2=e}};var rd=(function t(e){function n(r){return e?new ns(r,e):new wr(r,0)}return n.alpha=function(r){return t(+r)},n})(.5);function rs(t,e){this._context=t,this._alpha=e}rs.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===3)&&this._context.closePath(),this._line=1-this._line},point:function(t,e){if(t=+t,e=+e,this._point){var n=this._x2-t,r=this._y2-e;this._l23_a=Math.sqrt(this._l23_2a=Math.pow(n*n+r*r,this._alpha))}switch(this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3,this._line?this._context.lineTo(this._x2,this._y2):this._context.moveTo(this._x2,this._y2);break;case 3:this._point=4;default:vr(this,t,e);break}this._l01_a=this._l12_a,this._l12_a=this._l23_a,this._l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=t,this._y0=this._y1,this._y1=this._y2,this._y2=e}};var id=(function t(e){function n(r){return e?new rs(r,e):new xr(r,0)}return n.alpha=function(r){return t(+r)},n})(.5);function Fu(t){this._context=t}Fu.prototype={areaStart:ct,areaEnd:ct,lineStart:function(){this._point=0},lineEnd:function(){this._point&&this._context.closePath()},point:function(t,e){t=+t,e=+e,this._point?this._context.lineTo(t,e):(this._point=1,this._context.moveTo(t,e))}};function qo(t){return t<0?-1:1}function zo(t,e,n){var r=t._x1-t._x0,i=e-t._x1,o=(t._y1-t._y0)/(r||i<0&&-0),s=(n-t._y1)/(i||r<0&&-0),a=(o*i+s*r)/(r+i);return(qo(o)+qo(s))*Math.min(Math.abs(o),Math.abs(s),.5*Math.abs(a))||0}function Fo(t,e){var n=t._x1-t._x0;return n?(3*(t._y1-t._y0)/n-e)/2:e}function fr(t,e,n){var r=t._x0,i=t._y0,o=t._x1,s=t._y1,a=(o-r)/3;t._context.bezierCurveTo(r+a,i+a*e,o-a,s-a*n,o,s)}function mr(t){this._context=t}mr.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._y0=this._y1=this._t0=NaN,this._point=0},lineEnd:function(){switch(this._point){case 2:this._context.lineTo(this._x1,this._y1);break;case 3:fr(this,this._t0,Fo(this,this._t0));break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(t,e){var n=NaN;if(t=+t,e=+e,!(t===this._x1&&e===this._y1)){switch(this._point){case 0:this._point=1,this._line?this._context.lineTo(t,e):this._context.moveTo(t,e);break;case 1:this._point=2;break;case 2:this._point=3,fr(this,Fo(this,n=zo(this,t,e)),n);break;default:fr(this,this._t0,n=zo(this,t,e));break}this._x0=this._x1,this._x1=t,this._y0=this._y1,this._y1=e,this._t0=n}}};function Wu(t){this._context=new is(t)}(Wu.prototype=Object.create(mr.prototype)).point=function(t,e){mr.prototype.point.call(this,e,t)};function is(t){this._context=t}is.prototype={moveTo:function(t,e){this._context.moveTo(e,t)},closePath:function(){this._context.closePath()},lineTo:function(t,e){this._context.lineTo(e,t)},bezierCurveTo:function(t,e,n,r,i,o){this._context.bezierCurveTo(e,t,r,n,o,i)}};function Ku(t){this._context=t}Ku.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x=[],this._y=[]},lineEnd:function(){var t=this._x,e=this._y,n=t.length;if(n)if(this._line?this._context.lineTo(t[0],e[0]):this._context.moveTo(t[0],e[0]),n===2)this._context.lineTo(t[1],e[1]);else for(var r=Wo(t),i=Wo(e),o=0,s=1;s<n;++o,++s)this._context.bezierCurveTo(r[0][o],i[0][o],r[1][o],i[1][o],t[s],e[s]);(this._line||this._line!==0&&n===1)&&this._context.closePath(),this._line=1-this._line,this._x=this._y=null},point:function(t,e){this._x.push(+t),this._y.push(+e)}};function Wo(t){var e,n=t.length-1,r,i=new Array(n),o=new Array(n),s=new Array(n);for(i[0]=0,o[0]=2,s[0]=t[0]+2*t[1],e=1;e<n-1;++e)i[e]=1,o[e]=4,s[e]=4*t[e]+2*t[e+1];for(i[n-1]=2,o[n-1]=7,s[n-1]=8*t[n-1]+t[n],e=1;e<n;++e)r=i[e]/o[e-1],o[e]-=r,s[e]-=r*s[e-1];for(i[n-1]=s[n-1]/o[n-1],e=n-2;e>=0;--e)i[e]=(s[e]-i[e+1])/o[e];for(o[n-1]=(t[n]+i[n-1])/2,e=0;e<n-1;++e)o[e]=2*t[e+1]-i[e+1];return[i,o]}function os(t,e){this._context=t,this._t=e}os.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x=this._y=NaN,this._point=0},lineEnd:function(){0<this._t&&this._t<1&&this._point===2&&this._context.lineTo(this._x,this._y),(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line>=0&&(this._t=1-this._t,this._line=1-this._line)},point:function(t,e){switch(t=+t,e=+e,this._point){case 0:this._point=1,this._line?this._context.lineTo(t,e):this._context.moveTo(t,e);break;case 1:this._point=2;default:{if(this._t<=0)this._context.lineTo(this._x,e),this._context.lineTo(t,e);else{var n=this._x*(1-this._t)+t*this._t;this._context.lineTo(n,this._y),this._context.lineTo(n,e)}break}}this._x=t,this._y=e}};function ss(t){return new os(t,1)}var $r=new Set(["unavailable","unknown"]),Gu=2*6e4,as=3e4,ju=70,cn=class{#t;#n=new Map;constructor(e){this.#t=e}async of(e,n,r,i){let o=n.filter(a=>P(a,r)<i);await Promise.all(o.map(a=>this.#e(e,a,r,i))),await this.#o(e,o,r);let s={indoor:[],setpoint:[],outdoor:[]};for(let a of o){let u=this.#n.get(a);if(u)for(let l of us)s[l].push(...u[l])}return this.#i(new Set(n)),s}async#e(e,n,r,i){let o=this.#n.get(n),s=P(U(n,1),r),a=o?o.until:P(n,r);if(o&&o.until>=s)return;let u=Math.min(s,i);if(u<=a)return;let l=await this.#r(e,a,u),h=this.#n.get(n),c={until:u===s&&i-s>as?s:Math.max(a,u-as)};for(let d of us){let f=(h?.[d]??[]).filter(({at:_})=>_<a),g=l[d],m=g[0]?.value===f.at(-1)?.value?1:0;c[d]=Oo([...f,...g.slice(m)],Gu)}this.#n.set(n,c)}async#r(e,n,r){let{climate:i,outdoor:o}=this.#t,s=o?.startsWith("weather.")===!0,a=async(f,g)=>f.length===0?{}:await e.callWS({type:"history/history_during_period",start_time:new Date(n).toISOString(),end_time:new Date(r).toISOString(),entity_ids:f,...g}),u=[i,s?null:o].filter(f=>f!==null),[l,h]=await Promise.all([a(u,{minimal_response:!0}),a(s&&o?[o]:[],{significant_changes_only:!1})]),c=i?l[i]??[]:[],d=e.config.unit_system.temperature;return{...Xu(c,d,n),outdoor:o?s?Qu(h[o]??[],d,n):Zu(l[o]??[],Yu(e,o),n):[]}}async#o(e,n,r){let{outdoor:i}=this.#t;if(!i?.startsWith("sensor."))return;let o=n.filter(h=>{let c=this.#n.get(h);return c&&!c.statistics&&!lt(c.outdoor)&&c.until>=P(U(h,1),r)}),[s,a]=[o[0],o.at(-1)];if(!s||!a)return;let u=await e.callWS({type:"recorder/statistics_during_period",start_time:new Date(P(s,r)).toISOString(),end_time:new Date(P(U(a,1),r)).toISOString(),statistic_ids:[i],period:"hour",types:["mean"],units:{temperature:"°C"}}).catch(()=>({})),l=Ju(u[i]??[]);for(let h of o){let c=this.#n.get(h),[d,f]=[P(h,r),P(U(h,1),r)];c&&(c.statistics=!0,c.outdoor=l.filter(({at:g})=>g>=d&&g<f))}}#i(e){for(let n of this.#n.keys()){if(this.#n.size<=ju)return;e.has(n)||this.#n.delete(n)}}},us=["indoor","setpoint","outdoor"],ls=36e5,Yu=(t,e)=>String(t.states[e]?.attributes.unit_of_measurement??t.config.unit_system.temperature);function hn(t,e){if(t==null||t==="")return null;let n=Number(t);return Number.isFinite(n)?e==="°F"?(n-32)*5/9:e==="K"?n-273.15:n:null}function Xu(t,e,n){let r=[],i=[];for(let{s:o,a:s={},lu:a}of t){let u=Math.max(n,a*1e3),l=$r.has(o),h=s.temperature??s.target_temp_low;dn(r,u,l?null:hn(s.current_temperature,e)),dn(i,u,l||o==="off"?null:hn(h,e))}return{indoor:r,setpoint:i}}function Zu(t,e,n){let r=[];for(let{s:i,a:o,lu:s}of t)e=typeof o?.unit_of_measurement=="string"?o.unit_of_measurement:e,dn(r,Math.max(n,s*1e3),$r.has(i)?null:hn(i,e));return r}function Qu(t,e,n){let r=[];for(let{s:i,a:o={},lu:s}of t){let a=typeof o.temperature_unit=="string"?o.temperature_unit:e;dn(r,Math.max(n,s*1e3),$r.has(i)?null:hn(o.temperature,a))}return r}function Ju(t){let e=[],n;for(let{start:r,mean:i}of t)n!==void 0&&r>n&&e.push({at:n,value:null}),e.push({at:r+ls/2,value:i??null}),n=r+ls;return n!==void 0&&e.push({at:n,value:null}),e}function dn(t,e,n){let r=t.at(-1);r&&r.value===n||t.push({at:e,value:n})}var kr={day:1,week:7},cs=1e3,tl=6e4,el=.005;function hs(t,e,n){let r=U(e,1-kr[t]);return{first:r,last:e,start:P(r,n),end:P(U(e,1),n)}}var fn=class{#t=new Map;async read(e,n,r,i,o){let{outdoor:s}=n.sources,a=`${r} ${s} ${o}`,u=this.#t.get(a);u||(u=new cn({climate:r,outdoor:s}),this.#t.set(a,u));let l,[h,c]=await Promise.all([nl(e,n.entry_id,i),u.of(e,se(i.first,i.last),o,Date.now()).catch(d=>(l=q(d),{indoor:[],setpoint:[],outdoor:[]}))]);return{range:i,runs:h,temperatures:c,failed:l}}};async function nl(t,e,n){let r=new Date(n.start).toISOString(),i=new Date(n.end).toISOString(),[o,{count:s,runs:a}]=await Promise.all([ge(t,e,{end:r,limit:1}),ge(t,e,{start:r,end:i,limit:cs})]),u=[...a];for(;u.length<s;){let l={start:r,end:i,limit:cs,offset:u.length},h=await ge(t,e,l);if(h.runs.length===0)break;u.push(...h.runs)}return u.push(...o.runs.filter(l=>Date.parse(l.end)>n.start)),u.reverse()}var mn=(t,e)=>e.running===!0&&t.start===e.run?.start;function ds({runs:t,range:e},n,r){let{run:i}=n;if(n.running!==!0||!i)return t;let o=Date.parse(i.start);if(o>=e.end||r<e.start)return t;let s=Math.max(r,Date.parse(i.end));if(s<=e.start)return t;let a={...i,end:new Date(s).toISOString(),minutes:(s-o)/tl};return[...t.filter(u=>u.start!==i.start),a]}function pn(t,e){let n=Math.max(Date.parse(t.start),e.start);return Math.max(0,Math.min(Date.parse(t.end),e.end)-n)}function fs(t,e,{say:n,format:r,currency:i}){if(t.length===0)return n(e.first===e.last?"timeline.none_day":"timeline.none_week");let o=m=>{let _=Date.parse(m.end)-Date.parse(m.start);return _>0?pn(m,e)/_:1},s=m=>{let _=t.filter(v=>m(v)!==null);return _.length===0?null:{value:_.reduce((v,k)=>v+(m(k)??0)*o(k),0),all:_.length===t.length}},a=(m,_)=>_?m:n("timeline.at_least",{value:m}),u=r.duration(t.reduce((m,_)=>m+pn(_,e)/1e3,0)),l=s(m=>m.energy_kwh);if(!l)return n("timeline.sum_duration",{duration:u});let h=a(r.energy(l.value),l.all),c=s(m=>m.cost);if(!c)return n("timeline.sum_energy",{duration:u,energy:h});let d=a(r.money(c.value,i),c.all),f=s(m=>m.extra_cost);if(!f||Math.abs(f.value)<el)return n("timeline.sum",{duration:u,energy:h,cost:d});let g=a(r.money(Math.abs(f.value),i),f.all);return f.value>0?n("timeline.sum_wasted",{duration:u,energy:h,cost:d,extra:g}):n("timeline.sum_saved",{duration:u,energy:h,cost:d,saved:g})}var A={left:34,right:10},gn=40,X=22,Mr=112,_s=20,Tr=16,rl=24,ps=8,il=10,ol=7,sl=56,bs=6e4,al=60*bs;function ws({past:t,runs:e,point:n,width:r,now:i,say:o,format:s}){let{range:a,temperatures:u}=t,l=Math.min(Math.max(i,a.start),a.end),h=r-A.left-A.right,c=ot([a.start,a.end],[A.left,r-A.right]),d=S=>c(S),f=Math.max(10*bs,2*(a.end-a.start)/h),g=rn(u.indoor,f,l),m=rn(u.outdoor,f,l),_=rn(u.setpoint,0,l),b=X+Mr+ps,v=ul(e,a,d,b,o,s),k=v.length*gn,$=b+k+ps,M=$+X+Mr,R=M+rl,L=ys(e,a,u.indoor,"indoor_c"),W=ys(e,a,u.outdoor,"outdoor_c"),{balance_point_c:I,balance_point_uncertainty_k:Z}=n,T=S=>s.degrees(S),x=ms([...Sr(g),...Sr(_),...L.map(([,S])=>S)].map(T),[X+Mr,X+4]),V=I===null?[]:[I-(Z??0),I+(Z??0)],E=ms([...Sr(m),...W.map(([,S])=>S),...V].map(T),[M,$+X+4]),B=(S,bn,wn=!1)=>{let ce=ln(({at:ht})=>d(ht),({value:ht})=>bn(T(ht))).defined(({value:ht})=>ht!==null).digits(1);return(wn?ce.curve(ss):ce)(S)??""},zt=(S,bn,wn)=>S.map(([ce,ht])=>w`<circle r="3" cx=${d(ce)} cy=${bn(T(ht))} style="fill:${wn}"></circle>`),kt=lt(g)||lt(_)||L.length>0,Mt=lt(m)||W.length>0||I!==null,St=w`
    ${ur(v.map(({cause:S})=>[S,ut(S)]))}
    ${a.first===a.last?ll(v,M):y}
    ${fl(a,d,r,M,s)}
    ${kt?gs(x,r,s):y}
    ${Mt?gs(E,r,s):y}
    <path class="line" style="stroke:var(--aux-line)" stroke-dasharray="5 3" d=${B(_,x,!0)}></path>
    ${a.first===a.last?w`<path class="line" style="stroke:var(--aux-indoor)" d=${B(g,x)}></path>`:hl(Lo(u.indoor,Math.max(al,2*(a.end-a.start)/h),l),d,S=>x(T(S)))}
    ${zt(L,x,"var(--aux-indoor)")}
    ${I===null?y:dl(E(T(I)),V.map(S=>E(T(S))),m,d,S=>E(T(S)),r)}
    <path class="line" style="stroke:var(--aux-outdoor)" d=${B(m,E)}></path>
    ${zt(W,E,"var(--aux-outdoor)")}
    ${v.map(S=>cl(S,r))}
    ${l<a.end&&l>a.start?w`<line class="now" x1=${d(l)} x2=${d(l)} y1=${X} y2=${M}></line>`:y}`;return{width:r,height:R,x:d,top:X,bottom:M,lanes:v,lanesTop:b,lanesHeight:k,outdoorTop:$,indoor:g,setpoint:_,outdoor:m,picture:St}}function xs(t,{lanes:e,x:n},r){let i=e.find(({cause:u})=>u===t.cause);if(!i)return y;let o=n(Math.max(Date.parse(t.start),r.start)),s=Math.max(o+3,n(Math.min(Date.parse(t.end),r.end))),a=i.top+_s;return w`<rect class="mark" x=${o-3} y=${a-3} width=${s-o+6}
    height=${Tr+6} rx="3"></rect>`}function ul(t,e,n,r,i,o){let s=a=>n(Math.min(Math.max(a,e.start),e.end));return vo.filter(a=>t.some(u=>u.cause===a)).map((a,u)=>{let l=t.filter(d=>d.cause===a),h=l.reduce((d,f)=>d+pn(f,e)/1e3,0),c=i(`legend.${a}`);return{cause:a,top:r+u*gn,text:i("timeline.lane",{why:c,duration:o.duration(h)}),bars:Do(l,s)}})}function ll(t,e){return t.map(({cause:n,bars:r})=>{let i=r.map(({left:o,right:s})=>vs(o,X,s-o,e-X));return w`<path class="column" style="fill:${ut(n)}" d=${i.join("")}></path>`})}function cl({cause:t,top:e,bars:n},r){let i=ut(t),o=["no","uncertain","yes"].filter(a=>n.some(({avoidable:u})=>u===a)),s=e+_s;return w`
    <rect class="track" x=${A.left} width=${r-A.left-A.right} y=${s}
      height=${Tr} rx="2"></rect>
    ${o.map(a=>{let u=n.filter(({avoidable:h})=>h===a).map(({left:h,right:c})=>vs(h,s,c-h,Tr)).join(""),l=a==="no"?"none":i;return w`<path class="bars" style="fill:${ar(t,a,i)};stroke:${l}"
        d=${u}></path>`})}`}var vs=(t,e,n,r)=>`M${t.toFixed(1)} ${e}h${n.toFixed(1)}v${r}h${(-n).toFixed(1)}z`;function hl(t,e,n){let r=s=>s!==null,i=yr().x(s=>e(s.at)).y0(s=>n(s.low)).y1(s=>n(s.high)).defined(r).digits(1)(t)??"",o=ln(s=>e(s.at),s=>n(s.mean)).defined(r).digits(1)(t)??"";return w`<path class="spread" style="fill:var(--aux-indoor)" d=${i}></path>
    <path class="line" style="stroke:var(--aux-indoor)" d=${o}></path>`}function dl(t,[e=t,n=t],r,i,o,s){let a=s-A.right,u=yr().x(l=>i(l.at)).y0(t).y1(({value:l})=>Math.max(t,o(l))).defined(({value:l})=>l!==null).digits(1)(r)??"";return w`
    <rect class="band" x=${A.left} width=${a-A.left} y=${n}
      height=${Math.max(0,e-n)}></rect>
    <path class="below" d=${u}></path>
    <line class="balance" x1=${A.left} x2=${a} y1=${t} y2=${t}></line>`}function fl(t,e,n,r,i){let o=n-A.left-A.right,s=h=>w`<line class="grid" x1=${e(h)} x2=${e(h)} y1=${X} y2=${r}></line>`,a=(h,c,d)=>w`<text x=${h} y=${r+16} text-anchor=${c}>${d}</text>`;if(t.first===t.last){let h=i.hour(t.start).length*ol+il;return w`${Ao(t.start,t.end,i.zone,o,h).map(({at:c})=>{let d=c===t.end;return w`${s(c)} ${a(d?n:e(c),d?"end":"middle",i.hour(c))}`})}`}let u=se(t.first,t.last),l=o/u.length>sl;return w`${u.map(h=>{let c=P(h,i.zone),d=P(U(h,1),i.zone),f=(e(c)+e(d))/2;return w`${s(c)} ${a(f,"middle",i.weekday(c,l))}`})} ${s(t.end)}`}function ms(t,e){let n=1/0,r=-1/0;for(let o of t)n=Math.min(n,o),r=Math.max(r,o);n>r&&([n,r]=[0,10]);let i=Math.max(0,5-(r-n))/2+.5;return ot([n-i,r+i],e)}function gs(t,e,n){let[r=0,i=0]=t.domain(),o=[1,2,5,10,20,50].find(a=>(i-r)/a<=4)??100,s=[];for(let a=Math.ceil(r/o)*o;a<=i;a+=o)s.push(a);return w`${s.map(a=>w`<line class="grid" x1=${A.left} x2=${e-A.right} y1=${t(a)} y2=${t(a)}></line>
      <text x=${A.left-6} y=${t(a)+4} text-anchor="end">${n.number(a)}°</text>`)}`}var Sr=t=>t.flatMap(({value:e})=>e===null?[]:[e]);function ys(t,e,n,r){return t.flatMap(i=>{let o=Date.parse(i.start),s=i[r];return o<e.start||s===null||on(n,o)!==null?[]:[[o,s]]})}var $s=N`
  :host {
    --aux-indoor: #0b7a4b;
    --aux-outdoor: #3b5bdb;
    container-type: inline-size;
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
    flex: 1 1 auto;
    flex-wrap: nowrap;
    justify-content: flex-end;
    gap: 4px;
  }
  .thermostats {
    margin-bottom: 12px;
  }
  .range {
    min-width: 7em;
    text-align: center;
    line-height: 1.2;
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
  .other {
    opacity: 0.4;
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
    left: ${A.left}px;
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
  .runs {
    position: absolute;
    left: ${A.left-4}px;
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
  .spread {
    opacity: 0.25;
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
    display: flex;
    align-items: center;
    gap: 2px;
    margin: -6px -6px 2px 0;
    font-size: 12px;
  }
  h3 {
    flex: 1;
    margin: 0;
    font-size: 12px;
    font-weight: 400;
    color: var(--secondary-text-color);
  }
  details {
    margin-top: 12px;
  }
  summary {
    min-height: 24px;
    cursor: pointer;
    color: var(--secondary-text-color);
  }
  @container (max-width: 420px) {
    .pages {
      justify-content: space-between;
    }
  }
  @media (forced-colors: active) {
    :host,
    :host([dark]) {
      --aux-indoor: CanvasText;
      --aux-outdoor: CanvasText;
    }
  }
`;var ks=6e4,Ms=480,pl=14,ml=new Set(["heating","preheating","defrosting"]),Ar=50,yn=class extends C{constructor(){super();this.heading="timeline.heading";this.#t="";this.#n=new fn;this.#r=null;this.#c=()=>{if(document.hidden)return;this._now=Date.now();let n=this._past?.range;n&&this._now<n.end+ks&&(this.#t="")};this._view="day",this._last=null,this._busy=!1,this._now=Date.now(),this._width=0,this._table=0}static{this.properties={...C.properties,_view:{state:!0},_last:{state:!0},_past:{state:!0},_failed:{state:!0},_busy:{state:!0},_now:{state:!0},_width:{state:!0},_chosen:{state:!0},_pointed:{state:!0},_at:{state:!0},_climate:{state:!0},_table:{state:!0}}}#t;#n;#e;#r;#o;#i;#a;#s;setConfig(n){super.setConfig(n),this._view=n.view==="week"?"week":"day",this._past=void 0,this.#t=""}static getConfigForm(){let n=C.getConfigForm(),r=o=>rt(document.querySelector("home-assistant").hass)(o),i=["day","week"].map(o=>({value:o,label:r(`timeline.${o}`)}));return{schema:[...n.schema,{name:"view",selector:{select:{options:i}}}],computeLabel:(o,s)=>o.name==="view"?r("editor.view"):n.computeLabel(o,s)}}connectedCallback(){super.connectedCallback(),this.#e=new ResizeObserver(([n])=>{n?.contentRect.width&&(this._width=Math.floor(n.contentRect.width))}),this.#o=setInterval(()=>this.#c(),ks),document.addEventListener("visibilitychange",this.#c),this._now=Date.now(),this.requestUpdate()}disconnectedCallback(){super.disconnectedCallback(),this.#e?.disconnect(),this.#r=null,clearInterval(this.#o),document.removeEventListener("visibilitychange",this.#c)}#c;willUpdate(){let n=this._moment;if(!this._entry||!n?.loaded)return;let r=this.#u(),i=[n.last_run?.start,n.month.runs,n.balance_point_c],o=JSON.stringify([this._entry.entry_id,r,this.#l(),i]);o!==this.#t&&(this.#t=o,this.#h(o,this._entry,r))}updated(){if(super.updated(),this.#i&&!this._busy){let[r,i]=this.renderRoot.querySelectorAll(".pages button"),o=this.#i<0||i?.disabled?r:i;this.renderRoot.querySelector(".runs")||o?.focus(),this.#i=void 0}let n=this.renderRoot.querySelector(".ruler");n!==this.#r&&(this.#e?.disconnect(),this.#r=n,n&&this.#e?.observe(n))}#u(){let{zone:n}=this.format;return hs(this._view,this._last??tt(this._now,n),n)}#l(){let n=this._entry?.sources.climates??[];return(!this._climate||!n.includes(this._climate))&&(this._climate=n.find(r=>ml.has(String(this.hass.states[r]?.attributes.hvac_action)))??n[0]),this._climate??null}async#h(n,r,i){this._busy=!0;try{let{zone:o}=this.format,s=await this.#n.read(this.hass,r,this.#l(),i,o);if(n!==this.#t)return;this._past=s,this._failed=void 0}catch(o){let s=this._past?.range.start===i.start&&this._past.range.end===i.end;n===this.#t&&!s&&(this._failed=q(o))}finally{n===this.#t&&(this._busy=!1)}}body(n){let{say:r}=this,i=this.#u(),o={say:r,format:this.format,currency:n.currency};return p`
      <div class="ruler"></div>
      ${this.#p(i)} ${this.#y()}
      ${this._failed?this.#d(r("timeline.failed",{error:this._failed.message})):this._past?this.#_(this._past,n,o):p`<p class="notice" role="status">${r("state.loading")}</p>
                <div class="chart waiting"></div>`}
    `}#d(n){return p`<div class="notice" role="alert">
      <p>${n}</p>
      <button
        @click=${()=>{this.#t="",this._failed=void 0,this.requestUpdate()}}
      >
        ${this.say("timeline.again")}
      </button>
    </div>`}#p(n){let{say:r,format:i}=this,o=this._view,s=tt(this._now,i.zone),a=c=>i.day(P(c,i.zone)),u=o==="day"?a(n.last):r("timeline.days",{from:a(n.first),to:a(n.last)}),l=n.last>=s,h=c=>p`<button
        class="icon"
        aria-label=${r(`timeline.${c<0?"previous":"next"}_${o}`)}
        ?disabled=${c>0&&l}
        @click=${()=>this.#f(c)}
      >
        <ha-icon icon="mdi:chevron-${c<0?"left":"right"}"></ha-icon>
      </button>`;return p`<div class="toolbar">
      <div class="views" role="group" aria-label=${r("timeline.span")}>
        ${["day","week"].map(c=>p`<button aria-pressed=${c===o} @click=${()=>this.#m(c)}>
              ${r(`timeline.${c}`)}
            </button>`)}
        <button ?disabled=${l} @click=${()=>this.#g(null)}>
          ${r("timeline.today")}
        </button>
      </div>
      <div class="pages">
        ${h(-1)}
        <span class="range" role="status">${u}</span>
        ${h(1)}
      </div>
    </div>`}#m(n){if(n==="day"&&this._view==="week"&&this._chosen){let r=this._chosen;this.#g(tt(Date.parse(r),this.format.zone)),this._chosen=r}this._view=n}#f(n){this.#g(U(this.#u().last,n*kr[this._view]))}#g(n){let r=tt(this._now,this.format.zone);this._last=n===null||n>=r?null:n,this._chosen=this._pointed=this._at=void 0,this._table=Math.min(this._table,Ar)}#y(){let n=this._entry?.sources.climates??[];if(n.length<2)return y;let r=this.#l();return p`<div
      class="views thermostats"
      role="group"
      aria-label=${this.say("timeline.thermostat")}
    >
      ${n.map(i=>p`<button aria-pressed=${i===r} @click=${()=>this._climate=i}>
            ${this.hass.states[i]?.attributes.friendly_name??i}
          </button>`)}
    </div>`}#_(n,r,i){let{say:o}=this,s=ds(n,r,this._now),{range:a,temperatures:u}=n,l=this.#w(n,s,i),h=Object.values(u).some(_=>lt(_)),c=s.some(_=>_.outdoor_c!==null||_.indoor_c!==null),d=!h&&s.length===0,{start:f,end:g}=this.#u(),m=a.start!==f||a.end!==g;return p`<div class=${m?"other":""}>
      <p class="sum">${l}</p>
      ${n.failed?this.#d(o("timeline.failed_temperatures",{error:n.failed.message})):h?y:p`<p class="secondary">
                ${o(c?"timeline.no_temperatures":"timeline.no_temperatures_at_all")}
              </p>`}
      ${d?y:p`${this.#b(n,s,r,i,l)} ${this.#N(s,r)}`}
      ${this.#C(s,r,i)} ${this.#D(s,r,i)}
    </div>`}#b(n,r,i,o,s){let{say:a}=this;if(this._width<100)return p`<div class="chart waiting"></div>`;let u=this.#T(n,r,i),l=this.#x(r),h=l?r.indexOf(l):-1,{x:c}=u,d=this._at,f=m=>d===void 0||d>this._now||m.length===0?"":` ${this.format.temperature(on(m,d))}`,g=(m,_)=>p`<div class="title" style="top:${m}px" aria-hidden="true">
        ${_.map(([b,v])=>p`<span>${Ut(b)} ${b.text}<b>${f(v)}</b></span>`)}
      </div>`;return p`<div
      class="chart"
      style="height:${u.height}px"
      aria-busy=${this._busy}
      @pointermove=${m=>this.#A(m,u,r)}
      @pointerleave=${()=>this._pointed=this._at=void 0}
      @click=${m=>this.#R(m,u,r)}
    >
      <svg
        role="img"
        aria-label="${a("timeline.heading")}: ${s}"
        width=${u.width}
        height=${u.height}
      >
        ${u.picture}
        ${d===void 0?y:w`<line class="cross" x1=${c(d)} x2=${c(d)} y1=${u.top} y2=${u.bottom}></line>`}
        ${l?xs(l,u,n.range):y}
      </svg>
      ${g(0,[[{text:a("timeline.indoors"),colour:"var(--aux-indoor)",shape:"line"},u.indoor],[{text:a("timeline.set_to"),colour:"var(--aux-line)",shape:"dashed"},u.setpoint]])}
      ${u.lanes.map(m=>p`<div class="title lane" style="top:${m.top}px" aria-hidden="true">
            <span
              >${Ut({text:"",colour:ut(m.cause),shape:"area"})}
              ${m.text}</span
            >
          </div>`)}
      ${r.length===0?y:p`<div
              class="runs"
              style="top:${u.lanesTop}px;height:${u.lanesHeight}px"
              role="slider"
              tabindex="0"
              aria-label=${a("timeline.runs")}
              aria-valuemin="1"
              aria-valuemax=${r.length}
              aria-valuenow=${h+1}
              aria-valuetext=${l?Ro(l,o,mn(l,i)):""}
              @keydown=${m=>this.#E(m,r)}
            ></div>`}
      ${g(u.outdoorTop,[[{text:a("timeline.outdoors"),colour:"var(--aux-outdoor)",shape:"line"},u.outdoor],...this._width<Ms?[]:this.#S(i).map(m=>[m,[]])])}
    </div>`}#w(n,r,i){let o=[n,this._now,r.at(-1)?.end,r.length,this.hass.locale,this.hass.config];return this.#a?.by.every((s,a)=>s===o[a])||(this.#a={by:o,made:fs(r,n.range,i)}),this.#a.made}#T(n,r,i){let{say:o,format:s,_width:a,_now:u}=this,{balance_point_c:l,balance_point_uncertainty_k:h}=i,c=[n,a,u,r.at(-1)?.end,r.length,l,h,this.hass.locale,this.hass.config];return this.#s?.by.every((d,f)=>d===c[f])||(this.#s={by:c,made:ws({past:n,runs:r,point:i,width:a,now:u,say:o,format:s})}),this.#s.made}#x(n){let r=i=>i===void 0?void 0:n.find(o=>o.start===i);return r(this._pointed)??r(this._chosen)??n.at(-1)}#$(n,r,i){let o=n.currentTarget.getBoundingClientRect(),s=n.clientX-o.left,a=n.clientY-o.top,{range:u}=this._past,l=r.lanes.find(({top:f})=>a>=f&&a<f+gn),h=l?i.filter(({cause:f})=>f===l.cause):i,c=(s-A.left)/(r.width-A.left-A.right),d=u.start+c*(u.end-u.start);return{run:Po(h,r.x,s,pl),at:Math.min(Math.max(d,u.start),u.end)}}#A(n,r,i){if(n.pointerType==="touch")return;let{run:o,at:s}=this.#$(n,r,i);this._pointed=o?.start,this._at=s}#R(n,r,i){let{run:o}=this.#$(n,r,i);o&&this.#v(o)}#v(n){this._chosen=n.start,this._pointed=void 0}#E(n,r){let i=this.#x(r),o=i?r.indexOf(i):r.length,a={ArrowLeft:o-1,ArrowDown:o-1,ArrowRight:o+1,ArrowUp:o+1,Home:0,End:r.length-1}[n.key];if(a!==void 0)this.#M(r,a);else if(n.key==="PageUp")this.#k(-1);else if(n.key==="PageDown")this.#k(1);else return;n.preventDefault()}#k(n){this.#f(n),this.#i=n}#M(n,r){let i=n[Math.min(Math.max(r,0),n.length-1)];i&&this.#v(i)}#S(n){let{balance_point_c:r,balance_point_is_default:i}=n;if(r===null)return[];let{say:o}=this,s=this.format.temperature(r),a=i?o("timeline.about",{point:s}):s;return[{text:o("timeline.copes",{point:a}),colour:"var(--aux-capacity)",shape:"dashed"}]}#N(n,r){let{say:i}=this,o=["yes","uncertain","no"].filter(s=>n.some(a=>a.avoidable===s)).map(s=>({text:i(`legend.${s}`),colour:"var(--aux-line)",shape:"area",avoidable:s}));return $o([...this._width<Ms?this.#S(r):[],...o])}#C(n,r,i){let o=this.#x(n);if(!o)return y;let{say:s}=this,a=n.indexOf(o),u=mn(o,r),l=(h,c)=>p`<button
        class="icon"
        aria-label=${s(`timeline.${h}`)}
        ?disabled=${c<0||c>=n.length}
        @click=${()=>this.#M(n,c)}
      >
        <ha-icon icon="mdi:chevron-${h==="earlier"?"left":"right"}"></ha-icon>
      </button>`;return p`<div class="story" role="region" aria-label=${s("timeline.story")}>
      <div class="steps">
        <h3>${s("timeline.story")}</h3>
        ${l("earlier",a-1)}
        <span class="secondary">
          ${s("timeline.number",{number:this.format.number(a+1),count:this.format.number(n.length)})}
        </span>
        ${l("later",a+1)}
      </div>
      <div aria-live=${u?"off":"polite"}>${Je(o,i,u)}</div>
    </div>`}#D(n,r,i){if(n.length===0)return y;let{say:o}=this;return p`<details
      ?open=${this._table>0}
      @toggle=${s=>{let{open:a}=s.currentTarget;a!==this._table>0&&(this._table=a?Ar:0)}}
    >
      <summary>${o("timeline.table")}</summary>
      ${this._table===0?y:Co([this._past,this._now,n.length,n.at(-1)?.end,this._table,this.hass.locale],()=>Io([...n].reverse().slice(0,this._table),i,s=>mn(s,r),s=>this.#v(s)))}
      ${this._table>0&&n.length>this._table?p`<button @click=${()=>this._table+=Ar}>${o("timeline.more")}</button>`:y}
    </details>`}getCardSize(){return 9}static{this.styles=[C.styles,Xe,tn,Ho,$s]}};var ue=(t,e,n={})=>({type:`custom:aux-heat-${t}-card`,entry_id:e.entry_id,...n}),gl={grid_options:{columns:"full"}},le=class{static async generate(e,n){let r=rt(n),i=await me(n);return i.length===0?{views:[_l(r)]}:{views:i.map(o=>yl(o,r,i.length>1))}}static getCreateSuggestions(e){return{title:rt(e)("dashboard.title"),icon:"mdi:radiator"}}};function yl(t,e,n){let r=(s,a={})=>{let u=t.entities[s];return u?[{type:"tile",entity:u,name:{type:"entity"},...gl,...a}]:[]},i=t.sources.climates.map(s=>({type:"thermostat",entity:s})),o=[{type:"grid",column_span:2,cards:[ue("summary",t),ue("findings",t),ue("timeline",t)]},{type:"grid",column_span:2,cards:[ue("outdoor",t),ue("season",t)]},{type:"grid",cards:[{type:"heading",heading:e("dashboard.facts")},...r("sensor.balance_point"),...r("sensor.suggested_lockout"),...r("sensor.backup_covers_to"),...r("sensor.economic_balance_point"),...r("sensor.strip_size"),...r("sensor.heat_pump_cop"),...r("sensor.resistance_heat_utilization"),...r("sensor.backup_last_proven"),...r("sensor.outage_days"),...r("sensor.evidence"),...t.entities["button.test_backup"]?[{type:"heading",heading:e("dashboard.test"),heading_style:"subtitle"},...r("button.test_backup"),...r("sensor.backup_test")]:[]]},{type:"grid",cards:[{type:"heading",heading:e("dashboard.thermostat")},...i]}];return{title:n?t.title:e("dashboard.title"),path:n?t.entry_id.toLowerCase():"backup-heat",icon:"mdi:radiator",type:"sections",max_columns:4,dense_section_placement:!0,sections:o}}function _l(t){return{title:t("dashboard.title"),path:"backup-heat",cards:[{type:"markdown",content:`${t("state.none")}

[${t("state.add")}](/config/integrations/dashboard/add?domain=aux_heat)`}]}}var bl={summary:{element:en,domains:["binary_sensor"]},findings:{element:be,domains:["binary_sensor"]},timeline:{element:yn,domains:["binary_sensor","event"]},outdoor:{element:je,domains:["sensor"]},season:{element:Ye,domains:["sensor"]}},_n=Pn(navigator.language);for(let[t,{element:e,domains:n}]of Object.entries(bl)){let r=`aux-heat-${t}-card`;customElements.get(r)||(customElements.define(r,e),(window.customCards??=[]).push({type:r,name:_n(`card.${t}`),description:_n(`card.${t}_description`),preview:!0,getEntitySuggestion:(i,o)=>wl(i,o,r,n)}))}function wl(t,e,n,r){return!(t.entities?.[e]?.platform==="aux_heat")||!r.includes(e.split(".")[0]??"")?null:{config:{type:`custom:${n}`}}}var Ss="ll-strategy-dashboard-aux-heat";customElements.get(Ss)||(customElements.define(Ss,class extends HTMLElement{static{this.generate=le.generate}static{this.getCreateSuggestions=le.getCreateSuggestions}}),(window.customStrategies??=[]).push({type:"aux-heat",strategyType:"dashboard",name:_n("dashboard.title"),description:_n("dashboard.description")}));
